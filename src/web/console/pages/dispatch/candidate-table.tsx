import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../../parts/tag.tsx';

interface CandidateTableProps {
  readonly candidates: readonly Candidate[];
  readonly chosen: string | undefined;
  readonly onChoose: (candidate: Candidate) => void;
}

const columns = ['assigning', 'turn', 'words:engineer', 'skills', 'open_orders', 'last_assigned'] as const;

/** The engineers in the order of the rotation, and why somebody is passed over. */
export function CandidateTable({ candidates, chosen, onChoose }: CandidateTableProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <div className="candidates">
      <table className="plain" aria-label={t('dispatch:candidates')}>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {t(column.includes(':') ? column : `dispatch:${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {candidates.map(candidate => (
            <tr key={candidate.engineerId} data-chosen={candidate.engineerId === chosen || undefined}>
              <td>
                <input
                  type="radio"
                  name={name}
                  aria-label={candidate.name}
                  checked={candidate.engineerId === chosen}
                  onChange={() => onChoose(candidate)}
                />
              </td>
              <CandidateCells candidate={candidate} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CandidateCells({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { turn, name, isNext, passedOver, skills, team, openOrders, lastAssignedAt, lackingParts } =
    candidate;
  return (
    <>
      <td>{turn}</td>
      <td>
        <span className="row">
          {name}
          {isNext ? <Tag tone="kept">{t('dispatch:next_in_turn')}</Tag> : null}
          {passedOver.map(why => (
            <Tag key={why} tone="risk">
              {t(`dispatch:passed_over.${why}`)}
            </Tag>
          ))}
          {lackingParts ? <OnVan lacking={lackingParts} /> : null}
        </span>
      </td>
      <td>{[...(team ? [t(`words:team.${team}`)] : []), ...skills].join(' · ')}</td>
      <td>{openOrders}</td>
      <td className="quiet">{lastAssignedAt ? format.instant(lastAssignedAt) : t('dispatch:never')}</td>
    </>
  );
}

/** Whether the parts that the order will probably take are on the van. */
function OnVan({ lacking }: { readonly lacking: readonly string[] }) {
  const { t } = useTranslation();
  if (lacking.length === 0) return <Tag tone="calm">{t('dispatch:parts_on_van')}</Tag>;
  const names = lacking.join(t('dispatch:comma'));
  return <Tag tone="risk">{t('dispatch:parts_lacking', { names })}</Tag>;
}
