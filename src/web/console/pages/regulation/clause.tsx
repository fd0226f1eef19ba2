import { useTranslation } from 'react-i18next';
import type { Static } from 'typebox';
import type { ClauseView, ControlView } from '#contract/regulation.ts';
import { Tag } from '../../parts/tag.tsx';

interface ClauseProps {
  readonly clause: Static<typeof ClauseView>;
  readonly isAsked: boolean;
}

const toneOfStatus = { enforced: 'kept', guideline: 'quiet', later: 'risk' } as const;

/** A clause: its number, its words, and what executes it. */
export function Clause({ clause, isAsked }: ClauseProps) {
  const { t } = useTranslation();
  return (
    <div id={clause.id} className="clause-block" data-asked={isAsked || undefined}>
      <a className="clause-no" href={`#${clause.id}`} title={clause.id}>
        {clause.no}
      </a>
      <div>
        <p className="clause-words">{clause.text}</p>
        {clause.controls.length === 0 ? (
          <p className="quiet small">{t('insight:regulation.nothing')}</p>
        ) : null}
        <ul className="controls" aria-label={t('insight:regulation.executes')}>
          {clause.controls.map((control, place) => (
            <Control key={`${control.kind} ${place.toString()}`} control={control} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Control({ control }: { readonly control: Static<typeof ControlView> }) {
  const { t } = useTranslation();
  const tone = Object.entries(toneOfStatus).find(([status]) => status === control.status)?.[1] ?? 'quiet';
  return (
    <li>
      <div className="row small">
        <Tag tone={tone}>{t(`words:control_status.${control.status}`, { defaultValue: control.status })}</Tag>
        {control.kind === control.status ? null : (
          <>
            <span className="quiet">
              {t(`words:control_kind.${control.kind}`, { defaultValue: control.kind })}
            </span>
            <strong>{control.name}</strong>
          </>
        )}
      </div>
      <p className="small">{control.words}</p>
    </li>
  );
}
