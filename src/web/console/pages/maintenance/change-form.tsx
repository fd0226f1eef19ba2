import { useTranslation } from 'react-i18next';
import { type MaintenancePlan, maintenanceEndpoints } from '#contract/maintenance.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { PlanFields, type Typed } from './plan-fields.tsx';
import { type Rhythm, rhythmOf, ruleOf } from './rule.ts';

interface ChangeFormProps {
  readonly plan: MaintenancePlan;
  readonly onClose: () => void;
}

const unknown: Rhythm = { pace: 'MONTHLY', every: 1, isLastDay: false };

/** A plan otherwise, of the same machine. A rhythm that the form cannot say stays as long as nobody chooses another. */
export function ChangeForm({ plan, onClose }: ChangeFormProps) {
  const { t } = useTranslation();
  const change = useChange(maintenanceEndpoints.change, { forgets: ['/maintenance-plans'], onDone: onClose });
  const before = rhythmOf(plan.rule);
  const submit = ({ pace, every, isLastDay = false, requiredSkill, ...typed }: Typed) => {
    const chosen = ruleOf({ pace, every, isLastDay });
    const isKept = !before && chosen === ruleOf(unknown);
    const rule = isKept ? plan.rule : chosen;
    change.mutate({
      params: { id: plan.id },
      body: { ...typed, rule, requiredSkill: requiredSkill || null },
    });
  };
  return (
    <DrawerForm<Typed>
      title={`${t('actions:maintenance.change')} · ${plan.serialNo}`}
      initial={initialOf(plan, before ?? unknown)}
      error={change.error}
      isPending={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <PlanFields />
    </DrawerForm>
  );
}

function initialOf(
  { title, task, requiredSkill, startsAt, minutes, leadDays }: MaintenancePlan,
  rhythm: Rhythm,
) {
  return { title, task, startsAt, minutes, leadDays, ...rhythm, ...(requiredSkill && { requiredSkill }) };
}
