import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { DraftClause } from '#contract/edition-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface RemoveClauseProps {
  readonly editionId: string;
  readonly clause: DraftClause;
}

export function RemoveClause({ editionId, clause }: RemoveClauseProps) {
  const { t } = useTranslation();
  const remove = useChange(editionEndpoints.edit, { forgets: ['/editions'] });
  const edit = { part: 'no_clause', clause: clause.id } as const;
  return (
    <>
      <Popconfirm
        title={t('edition:remove_clause', { no: clause.no })}
        okText={t('edition:remove')}
        cancelText={t('common:action.cancel')}
        onConfirm={() => remove.mutate({ params: { id: editionId }, body: { edit } })}
      >
        <Button size="small" danger loading={remove.isPending}>
          {t('edition:remove')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={remove.error} />
    </>
  );
}
