import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { maintenanceEndpoints } from '#contract/maintenance.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { MachineSelect } from './machine-select.tsx';
import { needed, PlanFields, type Typed } from './plan-fields.tsx';
import { ruleOf } from './rule.ts';

interface OfMachine extends Typed {
  readonly assetId: string;
}

const initial: Partial<OfMachine> = { pace: 'MONTHLY', every: 3, minutes: 90, leadDays: 7 };

/** A new plan: which machine, what is done, from when on and how often. */
export function PlanForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const plan = useChange(maintenanceEndpoints.plan, { forgets: ['/maintenance-plans'], onDone: onClose });
  const submit = ({ pace, every, isLastDay = false, requiredSkill, ...typed }: OfMachine) => {
    const rule = ruleOf({ pace, every, isLastDay });
    plan.mutate({ body: { ...typed, rule, ...(requiredSkill && { requiredSkill }) } });
  };
  return (
    <DrawerForm<OfMachine>
      title={t('actions:maintenance.plan')}
      initial={initial}
      error={plan.error}
      isPending={plan.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="assetId" label={t('planning:maintenance.machine')} rules={needed}>
        <MachineSelect />
      </Form.Item>
      <PlanFields />
    </DrawerForm>
  );
}
