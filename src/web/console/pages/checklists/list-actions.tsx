import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { checklistEndpoints } from '#contract/checklist.ts';
import type { Checklist } from '#contract/checklist-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';

interface ListActionsProps {
  readonly list: Checklist;
  readonly onChange: (list: Checklist) => void;
}

export function ListActions({ list, onChange }: ListActionsProps) {
  const { t } = useTranslation();
  const may = useMay();
  const end = useChange(checklistEndpoints.end, { forgets: ['/checklists'] });
  if (list.endedAt !== null || !may('checklist.publish')) return null;
  return (
    <div className="buttons">
      <Button size="small" onClick={() => onChange(list)}>
        {t('checklist:change')}
      </Button>
      <Popconfirm
        title={t('checklist:end_for_good')}
        okText={t('actions:checklist.end')}
        cancelText={t('common:action.cancel')}
        onConfirm={() => end.mutate({ params: { id: list.id } })}
      >
        <Button size="small" danger loading={end.isPending}>
          {t('actions:checklist.end')}
        </Button>
      </Popconfirm>
      <ProblemNotice error={end.error} />
    </div>
  );
}
