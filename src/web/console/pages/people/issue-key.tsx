import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { apiKeyEndpoints } from '#contract/account.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface IssueKeyProps {
  readonly personId: string;
  readonly onIssued: (key: string) => void;
}

interface Typed {
  readonly name: string;
  readonly expiresDays?: number | null;
}

/** Makes a key: what it is for, and how long it holds. */
export function IssueKey({ personId, onIssued }: IssueKeyProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const issue = useChange(apiKeyEndpoints.issue, {
    forgets: ['/people/:id/api-keys'],
    onDone: ({ key }) => {
      onIssued(key);
      form.resetFields();
    },
  });
  const send = ({ name, expiresDays }: Typed) =>
    issue.mutate({ params: { id: personId }, body: { name, ...(expiresDays ? { expiresDays } : {}) } });
  return (
    <Form<Typed> form={form} layout="vertical" requiredMark={false} onFinish={send}>
      <Form.Item name="name" label={t('account:key.name')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="expiresDays" label={t('account:key.days')} extra={t('account:key.days_hint')}>
        <InputNumber min={1} max={3650} precision={0} />
      </Form.Item>
      <ProblemNotice error={issue.error} />
      <Button type="primary" htmlType="submit" loading={issue.isPending}>
        {t('account:key.issue')}
      </Button>
    </Form>
  );
}
