import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { civilOf, instantOf } from '../../parts/civil.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';

interface Typed {
  readonly clauseKey: string;
  readonly personId: string;
  readonly cause?: string;
  readonly occurredAt: string;
  readonly text: string;
}

/** Reports a violation or a merit: which clause, who, when, what happened. */
export function ReportConduct({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const zone = useZone();
  const navigate = useNavigate();
  const clauses = useQuery(reading(conductEndpoints.clauses, {})).data?.items ?? [];
  const report = useChange(conductEndpoints.report, {
    forgets: ['/conduct-cases'],
    onDone: ({ id }) => void navigate({ to: `/conduct/${id}` }),
  });
  const submit = ({ clauseKey, occurredAt, ...typed }: Typed) => {
    const chosen = clauses.find(one => keyOf(one) === clauseKey);
    if (!chosen) return;
    const { clause, control } = chosen;
    report.mutate({ body: { clause, control, occurredAt: instantOf(zone, occurredAt), ...typed } });
  };
  return (
    <DrawerForm<Typed>
      title={t('actions:conduct.report')}
      initial={{ occurredAt: civilOf(zone, new Date()) }}
      error={report.error}
      isPending={report.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Form.Item name="clauseKey" label={t('conduct:ui.clause')} rules={[{ required: true }]}>
        <Select
          showSearch
          optionFilterProp="label"
          popupMatchSelectWidth={480}
          options={clauses.map(one => ({ value: keyOf(one), label: `${one.clauseNo} ${one.name}` }))}
        />
      </Form.Item>
      <ChosenClause clauses={clauses} />
      <Form.Item name="occurredAt" label={t('conduct:ui.occurred_at')} rules={[{ required: true }]}>
        <Input type="datetime-local" />
      </Form.Item>
      <Form.Item name="text" label={t('conduct:ui.facts')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={10_000} autoSize={{ minRows: 4, maxRows: 12 }} />
      </Form.Item>
    </DrawerForm>
  );
}

interface ClauseOption {
  readonly clause: string;
  readonly clauseNo: string;
  readonly control: number;
  readonly name: string;
  readonly text: string;
  readonly causes: readonly { readonly id: string; readonly name: string }[];
  readonly roles: readonly string[];
}

function keyOf({ clause, control }: Pick<ClauseOption, 'clause' | 'control'>): string {
  return `${clause}/${control}`;
}

/** What the clause says, who it is about, and the causes that it lists. */
function ChosenClause({ clauses }: { readonly clauses: readonly ClauseOption[] }) {
  const { t } = useTranslation();
  const key: unknown = Form.useWatch('clauseKey');
  const chosen = clauses.find(one => keyOf(one) === key);
  const people = useQuery(reading(organisationEndpoints.people, { query: {} })).data?.items ?? [];
  const concerned = people.filter(({ roles }) => !chosen || roles.some(role => chosen.roles.includes(role)));
  return (
    <>
      {chosen ? <p className="told">{chosen.text}</p> : null}
      <Form.Item name="personId" label={t('conduct:ui.person')} rules={[{ required: true }]}>
        <Select
          showSearch
          optionFilterProp="label"
          options={concerned.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {chosen && chosen.causes.length > 0 ? (
        <Form.Item name="cause" label={t('conduct:ui.cause')} rules={[{ required: true }]}>
          <Select options={chosen.causes.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      ) : null}
    </>
  );
}
