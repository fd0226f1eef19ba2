import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiKey, apiKeyEndpoints } from '#contract/account.ts';
import type { Person } from '#contract/organisation.ts';
import { CopyButton } from '../../../shared/account/copy-button.tsx';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { IssueKey } from './issue-key.tsx';

interface ApiKeysProps {
  readonly person: Person;
  readonly onClose: () => void;
}

/** The keys with which programs act as this person: made, told once, revoked. */
export function ApiKeys({ person, onClose }: ApiKeysProps) {
  const { t } = useTranslation();
  const params = { id: person.id };
  const { data, error, refetch } = useQuery(reading(apiKeyEndpoints.list, { params }));
  const revoke = useChange(apiKeyEndpoints.revoke, { forgets: ['/people/:id/api-keys'] });
  const [key, setKey] = useState<string>();
  return (
    <Drawer open title={t('account:key.of', { name: person.name })} size={460} onClose={onClose}>
      <div className="stack">
        {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
        {data || error ? null : <Loading lines={3} />}
        {data?.items.length === 0 ? <Empty title={t('account:key.none')} /> : null}
        {data?.items.map(one => (
          <KeyLine
            key={one.id}
            apiKey={one}
            onRevoke={() => revoke.mutate({ params, body: { keyId: one.id } })}
          />
        ))}
        <ProblemNotice error={revoke.error} />
        {key ? <NewKey text={key} /> : null}
        <IssueKey personId={person.id} onIssued={setKey} />
      </div>
    </Drawer>
  );
}

function NewKey({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="told stack">
      <strong>{t('account:key.shown_once')}</strong>
      <code style={{ overflowWrap: 'anywhere' }}>{text}</code>
      <CopyButton text={text} />
    </div>
  );
}

interface KeyLineProps {
  readonly apiKey: ApiKey;
  readonly onRevoke: () => void;
}

function KeyLine({ apiKey, onRevoke }: KeyLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, start, expiresAt, lastUsedAt } = apiKey;
  return (
    <div className="row apart">
      <div>
        <strong>{name}</strong> <code>{start}…</code>
        <div className="quiet small">
          {expiresAt ? t('account:key.until', { at: format.instant(expiresAt) }) : t('account:key.for_ever')}{' '}
          · {lastUsedAt ? t('account:key.used', { at: format.instant(lastUsedAt) }) : t('account:key.unused')}
        </div>
      </div>
      <Popconfirm
        title={t('account:key.revoke_sure')}
        okText={t('account:key.revoke')}
        cancelText={t('common:action.cancel')}
        onConfirm={onRevoke}
      >
        <Button danger>{t('account:key.revoke')}</Button>
      </Popconfirm>
    </div>
  );
}
