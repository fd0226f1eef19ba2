import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useDraft } from '../../draft.ts';

interface OwnStepsProps {
  readonly conduct: ConductView;
}

const forgets = ['/conduct-cases'];

/** What the person may do: sign for having received it, and say why it is wrong. */
export function OwnSteps({ conduct }: OwnStepsProps) {
  const may = (action: string) =>
    conduct.allowances.some(allowance => allowance.action === action && allowance.allowed);
  return (
    <>
      {may('conduct.sign') ? <Sign conduct={conduct} /> : null}
      {may('conduct.appeal') ? <Appeal conduct={conduct} /> : null}
    </>
  );
}

function Sign({ conduct: { id, etag } }: OwnStepsProps) {
  const { t } = useTranslation();
  const sign = useChange(conductEndpoints.sign, { forgets });
  return (
    <section className="card stack">
      <p>{t('conduct:ui.sign_note')}</p>
      <ProblemNotice error={sign.error} />
      <Button
        kind="primary"
        wide
        disabled={sign.isPending}
        onClick={() => sign.mutate({ params: { id }, body: {}, etag })}
      >
        {t('actions:conduct.sign')}
      </Button>
    </section>
  );
}

function Appeal({ conduct: { id, etag } }: OwnStepsProps) {
  const { t } = useTranslation();
  const { draft, change, discard } = useDraft(`${id}:appeal`, { words: '' });
  const { words } = draft;
  const appeal = useChange(conductEndpoints.appeal, { forgets, onDone: discard });
  return (
    <form
      className="card stack"
      onSubmit={event => {
        event.preventDefault();
        appeal.mutate({ params: { id }, body: { words }, etag });
      }}
    >
      <h2>{t('actions:conduct.appeal')}</h2>
      <p className="quiet">{t('conduct:ui.about.appeal')}</p>
      <Field label={t('conduct:ui.reasons')}>
        {control => (
          <textarea
            {...control}
            className="input"
            rows={4}
            required
            maxLength={10_000}
            value={words}
            onChange={event => change({ words: event.target.value })}
          />
        )}
      </Field>
      <ProblemNotice error={appeal.error} />
      <Button type="submit" wide disabled={appeal.isPending}>
        {t('actions:conduct.appeal')}
      </Button>
    </form>
  );
}
