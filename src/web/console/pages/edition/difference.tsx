import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { DifferenceView, EditionView } from '#contract/edition-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

type ClauseDifference = DifferenceView['clauses'][number];
const tones = { added: 'kept', removed: 'broken', changed: 'risk' } as const;

/** What the draft says otherwise than the edition in force, clause by clause, old beside new. */
export function Difference({ edition }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  const asked = reading(editionEndpoints.difference, { params: { id: edition.id } });
  const { data, error, refetch } = useQuery(asked);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  if (data.clauses.length + data.settings.length === 0) return <Empty title={t('edition:no_difference')} />;
  return (
    <div className="stack">
      {data.settings.length > 0 ? (
        <Panel title={t('edition:settings')}>
          {data.settings.map(({ name, meaning, before, after }) => (
            <Pair key={name} label={meaning} before={before} after={after} />
          ))}
        </Panel>
      ) : null}
      {data.clauses.map(clause => (
        <OneClause key={clause.clause} difference={clause} />
      ))}
    </div>
  );
}

function OneClause({ difference }: { readonly difference: ClauseDifference }) {
  const { t } = useTranslation();
  const { clause, how, parts, before, after, controls } = difference;
  const extra = <Tag tone={tones[how]}>{t(`edition:change.${how}`)}</Tag>;
  return (
    <Panel title={`${(after ?? before)?.no ?? ''} ${clause}`} extra={extra}>
      {parts.includes('no') && how === 'changed' ? (
        <Pair label={t('edition:part.no')} before={before?.no ?? null} after={after?.no ?? null} />
      ) : null}
      {parts.includes('text') ? (
        <Pair label={t('edition:part.text')} before={before?.text ?? null} after={after?.text ?? null} />
      ) : null}
      {controls.map(({ kind, ...pair }, place) => (
        <Pair
          key={`${kind} ${place.toString()}`}
          label={t(`words:control_kind.${kind}`, { defaultValue: kind })}
          {...pair}
        />
      ))}
    </Panel>
  );
}

interface PairProps {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

function Pair({ label, before, after }: PairProps) {
  const { t } = useTranslation();
  return (
    <div className="pair">
      <div className="quiet small">{label}</div>
      <del title={t('backtest:before')}>{before ?? '–'}</del>
      <ins title={t('backtest:after')}>{after ?? '–'}</ins>
    </div>
  );
}
