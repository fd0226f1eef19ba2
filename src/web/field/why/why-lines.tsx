import { useQuery } from '@tanstack/react-query';
import { explanationEndpoints } from '#contract/explanation.ts';
import { reading } from '../../shared/api/queries.ts';
import { ClauseLink } from '../../shared/clock/clause-link.tsx';
import { Failed, Loading } from '../../shared/notices/states.tsx';

export interface WhyOf {
  readonly kind: 'form' | 'duty';
  readonly id: string;
}

/** What the regulation said of it, an item for each clause, its sentences in the order of the argument. */
export function WhyLines({ kind, id }: WhyOf) {
  const { data, error, refetch } = useQuery({
    ...reading(explanationEndpoints[kind], { params: { id } }),
    networkMode: 'always',
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={4} />;
  return (
    <div className="stack">
      {data.items.map(({ kind: of, clause, clauseNo, control, name, lines }, place) => (
        <section key={`${of} ${clause} ${control} ${String(place)}`}>
          <strong>{name}</strong> <ClauseLink clause={clause} clauseNo={clauseNo} />
          <ol>
            {lines.map((line, at) => (
              <li key={`${String(at)} ${line}`}>{line}</li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
