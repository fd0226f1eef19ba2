import { Drawer, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DutyRow, dutyEndpoints } from '#contract/duty.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { RecordForm } from '../../../shared/duties/record-form.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface SettleDutyProps {
  readonly duty: DutyRow;
  readonly how: 'do' | 'excuse';
  readonly onClose: () => void;
}

/** Says that a duty was done, with its record, or excuses it with a reason. */
export function SettleDuty({ duty, how, onClose }: SettleDutyProps) {
  if (how === 'excuse') return <Excuse duty={duty} onClose={onClose} />;
  return (
    <Drawer open title={titleOf(duty)} size={420} onClose={onClose}>
      <RecordForm duty={duty} onDone={onClose} />
    </Drawer>
  );
}

function titleOf({ name, period }: DutyRow): string {
  return [name, period].filter(Boolean).join(' ');
}

function Excuse({ duty, onClose }: Pick<SettleDutyProps, 'duty' | 'onClose'>) {
  const { t } = useTranslation();
  const excuse = useChange(dutyEndpoints.excuse, { forgets: ['/duties'], onDone: onClose });
  return (
    <DrawerForm<{ readonly reason: string }>
      title={`${t('actions:duty.excuse')}：${titleOf(duty)}`}
      error={excuse.error}
      isPending={excuse.isPending}
      onSubmit={body => excuse.mutate({ params: { id: duty.id }, body })}
      onClose={onClose}
    >
      <Form.Item name="reason" label={t('duty:reason')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={10_000} autoSize={{ minRows: 4, maxRows: 10 }} />
      </Form.Item>
    </DrawerForm>
  );
}
