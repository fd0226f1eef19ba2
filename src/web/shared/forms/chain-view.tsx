import { useTranslation } from 'react-i18next';
import type { FormStep, FormVoice } from '#contract/form.ts';
import { ClauseLink } from '../clock/clause-link.tsx';
import { useFormat } from '../text/use-format.ts';

interface ChainViewProps {
  readonly steps: readonly FormStep[];
  readonly label: string;
}

/** The chain as it stands: each step with those who are asked and what they said. */
export function ChainView({ steps, label }: ChainViewProps) {
  return (
    <ol className="form-chain" aria-label={label}>
      {steps.map(step => (
        <Step key={`${step.version}-${step.clause}-${step.position}`} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: FormStep }) {
  const { t } = useTranslation();
  const roles = new Set(step.voices.flatMap(({ role }) => role.split(', ')));
  const name = step.name ?? [...roles].map(role => t(`common:role.${role}`)).join(' · ');
  return (
    <li data-state={step.state}>
      <div className="row">
        <strong>{name}</strong>
        <span className="form-state" data-tone={tones[step.state]}>
          {t(`forms:step_state.${step.state}`)}
        </span>
        {step.share > 0 && step.voices.length > 1 ? (
          <span className="quiet">
            {step.share === 100 ? t('forms:step.all') : t('forms:step.share', { share: step.share })}
          </span>
        ) : null}
      </div>
      <span className="quiet form-clause">
        <ClauseLink clause={step.clause} clauseNo={step.clauseNo} />
      </span>
      <ul>
        {step.voices.map((voice, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a voice has its place
          <Voice key={at} voice={voice} />
        ))}
      </ul>
    </li>
  );
}

const tones: Readonly<Record<FormStep['state'], string>> = {
  waiting: 'quiet',
  open: 'calm',
  approved: 'kept',
  refused: 'broken',
  returned: 'risk',
  ended: 'quiet',
};

function Voice({ voice }: { readonly voice: FormVoice }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { role, personName, decision, decidedAt, comment, delegatedByName } = voice;
  const roles = role
    .split(', ')
    .map(name => t(`common:role.${name}`))
    .join(' · ');
  const deputy = delegatedByName ? t('forms:voice.in_place_of', { name: delegatedByName }) : '';
  return (
    <li>
      <span>
        {roles}
        {' · '}
        {decision ? `${personName}${deputy}` : t('forms:voice.asked', { names: `${personName}${deputy}` })}
      </span>
      {decision ? (
        <span>
          {' '}
          <strong>{t(`forms:decision.${decision}`)}</strong>{' '}
          <span className="quiet">{decidedAt ? format.instant(decidedAt) : ''}</span>
        </span>
      ) : null}
      {comment ? <p className="form-comment">{comment}</p> : null}
    </li>
  );
}
