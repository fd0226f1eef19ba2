import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { complianceEndpoints, type FigureShare } from '#contract/compliance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { findings, isFinding, type Narrowed, parts } from './use-place.ts';

const occasions = ['kept', 'broken', 'overridden', 'excused'] as const;
const filterOf = { branch: 'branchId', person: 'personId', tier: 'tier' } as const;

interface BreakdownProps {
  readonly asked: Narrowed & {
    readonly clause: string;
    readonly control: number;
    readonly by: keyof typeof filterOf;
  };
  readonly kind: string;
  readonly onNarrow: (filter: { branchId?: string; personId?: string; tier?: string }) => void;
}

/** The figures of one control by branch, person or class; a name narrows the page to it. */
export function Breakdown({ asked, kind, onNarrow }: BreakdownProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(complianceEndpoints.breakdown, { query: asked }));
  const columns = columnsOf(kind);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />;
  if (data.items.length === 0) return <Empty title={t('insight:compliance.no_cases')} />;
  return (
    <table className="plain breakdown">
      <thead>
        <tr>
          <th scope="col">{t(`insight:compliance.${asked.by}`)}</th>
          {columns.map(column => (
            <th key={column} scope="col" className="number">
              {t(`words:outcome.${column}`)}
            </th>
          ))}
          <th scope="col" className="number">
            {t('insight:compliance.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {data.items.map(share => (
          <Line
            key={share.key ?? ''}
            share={share}
            columns={columns}
            onChoose={key => onNarrow({ [filterOf[asked.by]]: key })}
          />
        ))}
      </tbody>
    </table>
  );
}

function columnsOf(kind: string) {
  if (kind === 'indicator') return parts;
  return isFinding(kind) ? findings : occasions;
}

interface LineProps {
  readonly share: FigureShare;
  readonly columns: ReturnType<typeof columnsOf>;
  readonly onChoose: (key: string) => void;
}

function Line({ share, columns, onChoose }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { key, name } = share;
  const [part, whole] =
    columns === parts ? [share.numerator, share.denominator] : [share.kept, share.kept + share.broken];
  return (
    <tr>
      <th scope="row">
        {key === null ? (
          <span className="quiet">{t('insight:compliance.nobody')}</span>
        ) : (
          <Button type="link" size="small" className="narrowing" onClick={() => onChoose(key)}>
            {name}
          </Button>
        )}
      </th>
      {columns.map(column => (
        <td key={column} className="number">
          {format.number(share[column])}
        </td>
      ))}
      <td className="number">{whole === 0 ? '–' : format.share(part / whole)}</td>
    </tr>
  );
}
