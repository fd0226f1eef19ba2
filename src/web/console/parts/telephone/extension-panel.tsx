import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { telephoneEndpoints } from '#contract/telephone.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Panel } from '../panel.tsx';

/** At which extension this person is called. */
export function ExtensionPanel({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const params = { id: personId };
  const { data, error, refetch } = useQuery(reading(telephoneEndpoints.readExtension, { params }));
  return (
    <Panel title={t('telephone:extension.title')}>
      <p className="quiet">{t('telephone:extension.hint')}</p>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={1} />}
      {data ? <ExtensionForm personId={personId} extension={data.extension ?? ''} /> : null}
    </Panel>
  );
}

interface ExtensionFormProps {
  readonly personId: string;
  readonly extension: string;
}

function ExtensionForm({ personId, extension }: ExtensionFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(extension);
  const set = useChange(telephoneEndpoints.setExtension, { forgets: ['/people/:id/extension', '/calls'] });
  const next = typed.trim();
  return (
    <form
      className="row"
      onSubmit={event => {
        event.preventDefault();
        set.mutate({ params: { id: personId }, body: { extension: next === '' ? null : next } });
      }}
    >
      <Field label={t('telephone:extension.number')}>
        {control => (
          <Input
            id={control.id}
            value={typed}
            inputMode="tel"
            maxLength={20}
            autoComplete="off"
            onChange={event => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button htmlType="submit" type="primary" loading={set.isPending} disabled={next === extension}>
        {t('common:action.save')}
      </Button>
      <ProblemNotice error={set.error} />
    </form>
  );
}
