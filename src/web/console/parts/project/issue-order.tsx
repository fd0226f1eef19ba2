import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectEndpoints } from '#contract/project.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { ActionModal } from '../allowance/action-modal.tsx';
import { TextField } from '../allowance/text-field.tsx';
import { instantOf } from '../civil.ts';
import { EngineerField } from './engineer-field.tsx';

interface IssueOrderProps {
  readonly requestId: string;
  readonly branchId: string;
  readonly onClose: () => void;
}

const blank = { title: '', content: '', startsOn: '', engineerId: '', ownerName: '', constructorName: '' };
type Order = typeof blank;

/** The hour at which a day on site begins where only the day is known. */
const hourOfStart = 'T08:00';

/** Issues the service order of an installation, which begins the project. */
export function IssueOrder({ requestId, branchId, onClose }: IssueOrderProps) {
  const { t } = useTranslation();
  const zone = useZone();
  const [order, setOrder] = useState(blank);
  const issue = useChange(projectEndpoints.issueOrder, {
    forgets: ['/projects', '/service-requests'],
    onDone: onClose,
  });
  const text = (name: keyof Order, rows = 1) => (
    <TextField
      label={t(`project:order.${name}`)}
      required
      rows={rows}
      value={order[name]}
      onChange={value => setOrder({ ...order, [name]: value })}
    />
  );
  return (
    <ActionModal
      allowance={{ action: 'service_order.issue', allowed: true, refusals: [], mayOverride: true }}
      error={issue.error}
      isPending={issue.isPending}
      onClose={onClose}
      onSubmit={overriding => {
        const { startsOn, ...rest } = order;
        const startsAt = instantOf(zone, startsOn + hourOfStart);
        issue.mutate({ params: { id: requestId }, body: { ...rest, startsAt, ...overriding } });
      }}
    >
      {text('title')}
      {text('content', 3)}
      <Field label={t('project:order.startsOn')}>
        {control => (
          <input
            {...control}
            className="input date-input"
            type="date"
            required
            value={order.startsOn}
            onChange={event => setOrder({ ...order, startsOn: event.target.value })}
          />
        )}
      </Field>
      <EngineerField
        branchId={branchId}
        value={order.engineerId}
        onChange={engineerId => setOrder({ ...order, engineerId })}
      />
      {text('ownerName')}
      {text('constructorName')}
    </ActionModal>
  );
}
