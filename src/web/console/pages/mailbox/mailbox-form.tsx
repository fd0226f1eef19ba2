import { Form, Input, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ConfigureMailbox, type MailboxView, mailboxEndpoints } from '#contract/message.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { LineItem } from '../../parts/customer/line-item.tsx';
import { Panel } from '../../parts/panel.tsx';
import './mailbox.css';
import { SaveLine } from './save-line.tsx';

interface MailboxFormProps {
  readonly mailbox: MailboxView['mailbox'];
}

const first: Partial<ConfigureMailbox> = {
  isOn: true,
  acknowledges: true,
  imap: { host: '', port: 993, isSecure: true, user: '' },
  smtp: { host: '', port: 465, isSecure: true, user: '' },
};

/** An empty field of a password keeps the one that was told before. */
export function MailboxForm({ mailbox }: MailboxFormProps) {
  const { t } = useTranslation();
  const may = useMay();
  const save = useChange(mailboxEndpoints.configure, { forgets: ['/mailbox'] });
  const send = ({ imapPassword, smtpPassword, ...typed }: ConfigureMailbox) =>
    save.mutate({
      body: {
        ...typed,
        ...(imapPassword ? { imapPassword } : {}),
        ...(smtpPassword ? { smtpPassword } : {}),
      },
    });
  const switches = ['isOn', 'acknowledges'] as const;
  const labels = { isOn: 'message:mailbox.is_on', acknowledges: 'message:mailbox.acknowledges' } as const;
  return (
    <Form<ConfigureMailbox>
      layout="vertical"
      requiredMark={false}
      disabled={!may('mailbox.configure')}
      initialValues={formOf(mailbox)}
      onFinish={send}
      onValuesChange={() => save.reset()}
      scrollToFirstError={{ block: 'center', focus: true }}
      className="mailbox-form"
    >
      <div className="stack">
        <Panel title={t('message:mailbox.title')}>
          <LineItem name="address" label={t('message:mailbox.address')} />
          <LineItem name="displayName" label={t('message:mailbox.display_name')} />
          {switches.map(name => (
            <Form.Item key={name} name={name} label={t(labels[name])} valuePropName="checked">
              <Switch />
            </Form.Item>
          ))}
        </Panel>
        <div className="servers">
          <ServerItems name="imap" isKept={mailbox !== null} />
          <ServerItems name="smtp" isKept={mailbox !== null} />
        </div>
        <SaveLine save={save} done={t('message:mailbox.saved')} />
      </div>
    </Form>
  );
}

function formOf(mailbox: MailboxView['mailbox']): Partial<ConfigureMailbox> {
  if (!mailbox) return first;
  const { address, displayName, isOn, acknowledges, imap, smtp } = mailbox;
  return { address, displayName, isOn, acknowledges, imap, smtp };
}

interface ServerItemsProps {
  readonly name: 'imap' | 'smtp';
  readonly isKept: boolean;
}

function ServerItems({ name, isKept }: ServerItemsProps) {
  const { t } = useTranslation();
  const user = Form.useWatch<string | undefined>([name, 'user']);
  const required = [{ required: true }];
  const isWanted = !isKept && (name === 'imap' || Boolean(user));
  return (
    <Panel title={t(`message:mailbox.${name}`)}>
      <Form.Item name={[name, 'host']} label={t('message:mailbox.host')} rules={required}>
        <Input maxLength={255} />
      </Form.Item>
      <Form.Item name={[name, 'port']} label={t('message:mailbox.port')} rules={required}>
        <InputNumber min={1} max={65_535} precision={0} />
      </Form.Item>
      <Form.Item name={[name, 'isSecure']} label={t('message:mailbox.is_secure')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name={[name, 'user']} label={t('message:mailbox.user')}>
        <Input autoComplete="off" maxLength={320} />
      </Form.Item>
      <Form.Item
        name={`${name}Password`}
        label={t('message:mailbox.password')}
        rules={isWanted ? required : []}
      >
        <Input.Password
          autoComplete="new-password"
          maxLength={500}
          {...(isKept ? { placeholder: t('message:mailbox.password_kept') } : {})}
        />
      </Form.Item>
    </Panel>
  );
}
