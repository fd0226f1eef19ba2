import { useTranslation } from 'react-i18next';
import type { MaintenancePlan } from '#contract/maintenance.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { LastVisit } from './last-visit.tsx';
import { PlanActions } from './plan-actions.tsx';
import { rhythmOf } from './rule.ts';

const tones = { active: 'kept', paused: 'risk', ended: 'quiet' } as const;

export function PlanTable({ plans }: { readonly plans: readonly MaintenancePlan[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<MaintenancePlan>[] = [
    { key: 'title', title: t('planning:maintenance.name'), render: plan => <What plan={plan} /> },
    {
      key: 'state',
      title: t('planning:maintenance.state_title'),
      width: 100,
      render: ({ state }) => <Tag tone={tones[state]}>{t(`planning:maintenance.state.${state}`)}</Tag>,
    },
    { key: 'rule', title: t('planning:maintenance.rule'), width: 170, render: plan => <Rule plan={plan} /> },
    {
      key: 'next',
      title: t('planning:maintenance.next'),
      width: 180,
      render: ({ upcoming }) => upcoming.map(at => <div key={at}>{format.instant(at)}</div>),
    },
    {
      key: 'last',
      title: t('planning:maintenance.last'),
      render: ({ last }) => (last ? <LastVisit visit={last} /> : null),
    },
    { key: 'do', width: 210, render: plan => <PlanActions plan={plan} /> },
  ];
  return (
    <DataTable
      label={t('planning:maintenance.title')}
      minWidth={1040}
      columns={columns}
      rows={plans}
      empty={<Empty title={t('planning:maintenance.empty')} />}
    />
  );
}

function What({ plan: { title, model, serialNo, customerName } }: { readonly plan: MaintenancePlan }) {
  return (
    <>
      <strong>{title}</strong>
      <div className="quiet">
        {model} {serialNo} · {customerName}
      </div>
    </>
  );
}

function Rule({ plan: { rule } }: { readonly plan: MaintenancePlan }) {
  const { t } = useTranslation();
  const rhythm = rhythmOf(rule);
  if (!rhythm) return <code>{rule}</code>;
  const { pace, every, isLastDay } = rhythm;
  const often = t(`planning:maintenance.often.${pace}`, { count: every });
  return isLastDay ? `${often} · ${t('planning:maintenance.last_day')}` : often;
}
