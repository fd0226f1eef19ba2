import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ClauseCase, type ClauseFigures, complianceEndpoints } from '#contract/compliance.ts';
import { call } from '../../../shared/api/call.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CaseCard } from './case-card.tsx';

interface CasesProps {
  readonly figures: ClauseFigures;
  readonly outcome: ClauseCase['outcome'];
  readonly period: { readonly from: string; readonly to: string; readonly branchId?: string };
  readonly onClose: () => void;
}

/** The cases behind a figure, each with its reckoning and the way to it. */
export function Cases({ figures, outcome, period, onClose }: CasesProps) {
  const { t } = useTranslation();
  const query = { ...period, clause: figures.clause, outcome };
  const cases = usePagesOf({
    key: [complianceEndpoints.cases.path, query],
    read: (from, signal) => call(complianceEndpoints.cases, { query: { ...query, ...from }, signal }),
  });
  const title = t('insight:compliance.cases', {
    clauseNo: figures.clauseNo,
    name: figures.name,
    outcome: t(`words:outcome.${outcome}`),
  });
  return (
    <Drawer open title={title} size={520} onClose={onClose}>
      <p className="quiet">{figures.text}</p>
      {cases.error ? <Failed error={cases.error} onRetry={() => void cases.refetch()} /> : null}
      {cases.items || cases.error ? null : <Loading lines={6} />}
      {cases.items?.length === 0 ? <Empty title={t('insight:compliance.no_cases')} /> : null}
      <ul className="cases">
        {cases.items?.map(found => (
          <CaseCard key={`${found.requestId} ${found.at}`} found={found} />
        ))}
      </ul>
      {cases.hasNextPage ? (
        <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
          {t('words:more')}
        </Button>
      ) : null}
    </Drawer>
  );
}
