import { Form, Input, Switch, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { type HearRobot as Hearing, type Robot, robotEndpoints } from '#contract/robot.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { CustomerChoice } from '../../parts/customer/customer-choice.tsx';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface Typed extends Omit<Hearing, 'customerId' | 'receiver'> {
  readonly receiver?: string;
  readonly customerId?: string;
}

/** By what the vendor signs what the group says, and whose group it is. An empty secret keeps the one told before. */
export function HearRobot({ robot, onClose }: { readonly robot: Robot; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { id, name, vendor, customer, callbackPath, hasToken, hasKey, isHearing, receiver } = robot;
  // Who does not read customers leaves the one that was chosen.
  const sees = useMay()('customer.read');
  const listen = useChange(robotEndpoints.listen, { forgets: ['/robots'], onDone: onClose });
  const send = ({ token, key, customerId, ...typed }: Typed) =>
    listen.mutate({
      params: { id },
      body: {
        ...typed,
        receiver: typed.receiver ?? '',
        customerId: sees ? (customerId ?? null) : (customer?.id ?? null),
        ...(token ? { token } : {}),
        ...(key ? { key } : {}),
      },
    });
  return (
    <DrawerForm<Typed>
      title={t('message:robot.hear.title', { name })}
      initial={{ isHearing, receiver, ...(customer ? { customerId: customer.id } : {}) }}
      error={listen.error}
      isPending={listen.isPending}
      onSubmit={send}
      onClose={onClose}
    >
      <Form.Item label={t('message:robot.hear.address')}>
        <Typography.Text copyable className="mono">
          {new URL(callbackPath, location.origin).href}
        </Typography.Text>
      </Form.Item>
      <Form.Item name="isHearing" label={t('message:robot.hear.is_on')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <SecretItem name="token" label={t(`message:robot.hear.token.${vendor}`)} isKept={hasToken} />
      {vendor === 'dingtalk' ? null : (
        <SecretItem name="key" label={t(`message:robot.hear.key.${vendor}`)} isKept={hasKey} />
      )}
      {vendor === 'wecom' ? (
        <Form.Item name="receiver" label={t('message:robot.hear.receiver')}>
          <Input autoComplete="off" maxLength={100} />
        </Form.Item>
      ) : null}
      {sees ? (
        <Form.Item
          name="customerId"
          label={t('message:robot.hear.customer')}
          extra={t('message:robot.hear.customer_hint')}
        >
          <CustomerChoice known={customer} />
        </Form.Item>
      ) : null}
    </DrawerForm>
  );
}

interface SecretItemProps {
  readonly name: 'token' | 'key';
  readonly label: string;
  readonly isKept: boolean;
}

function SecretItem({ name, label, isKept }: SecretItemProps) {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label}>
      <Input.Password
        autoComplete="new-password"
        maxLength={1000}
        {...(isKept ? { placeholder: t('message:robot.hear.kept') } : {})}
      />
    </Form.Item>
  );
}
