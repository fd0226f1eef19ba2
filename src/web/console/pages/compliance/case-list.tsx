import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ClauseCase, complianceEndpoints } from '#contract/compliance.ts';
import { call } from '../../../shared/api/call.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CaseCard } from './case-card.tsx';
import type { Narrowed } from './use-place.ts';

interface CaseListProps {
  readonly asked: Narrowed & {
    readonly clause: string;
    readonly control: number;
    readonly outcome: ClauseCase['outcome'];
    readonly reason?: string;
  };
}

/** The cases behind a figure, each with its reckoning and the way to it. */
export function CaseList({ asked }: CaseListProps) {
  const { t } = useTranslation();
  const cases = usePagesOf({
    key: [complianceEndpoints.cases.path, asked],
    read: (from, signal) => call(complianceEndpoints.cases, { query: { ...asked, ...from }, signal }),
  });
  return (
    <>
      {cases.error ? <Failed error={cases.error} onRetry={() => void cases.refetch()} /> : null}
      {cases.items || cases.error ? null : <Loading lines={6} />}
      {cases.items?.length === 0 ? <Empty title={t('insight:compliance.no_cases')} /> : null}
      <ul className="cases">
        {cases.items?.map(found => (
          <CaseCard
            key={[found.subjectId, found.at, found.amount, ...found.explanation].join(' ')}
            found={found}
          />
        ))}
      </ul>
      {cases.hasNextPage ? (
        <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t('words:more')}
        </Button>
      ) : null}
    </>
  );
}
