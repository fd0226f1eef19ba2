import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TelephoneSystem, telephoneEndpoints } from '#contract/telephone.ts';
import { CopyButton } from '../../../shared/account/copy-button.tsx';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

const ConnectTelephone = lazy(() =>
  import('./connect-telephone.tsx').then(found => ({ default: found.ConnectTelephone })),
);

/** Telephone systems that tell of calls, whether they do, and the way to connect one. */
export function Telephones() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(telephoneEndpoints.list, {}));
  const [isAdding, setIsAdding] = useState(false);
  const [key, setKey] = useState<string>();
  const add = (
    <Button disabled={!may('telephone.connect')} onClick={() => setIsAdding(true)}>
      {t('telephone:system.connect')}
    </Button>
  );
  return (
    <Panel title={t('telephone:system.title')} extra={add}>
      <p className="quiet">{t('telephone:system.hint')}</p>
      {key ? <NewKey text={key} /> : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={2} />}
      {data?.items.length === 0 ? <p className="quiet">{t('telephone:system.none')}</p> : null}
      <ul className="stack">
        {data?.items.map(system => (
          <SystemLine key={system.id} system={system} />
        ))}
      </ul>
      <Suspense>
        {isAdding ? <ConnectTelephone onConnected={setKey} onClose={() => setIsAdding(false)} /> : null}
      </Suspense>
    </Panel>
  );
}

function NewKey({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div className="told stack">
      <strong>{t('telephone:system.key_once')}</strong>
      <code style={{ overflowWrap: 'anywhere' }}>{text}</code>
      <CopyButton text={text} />
    </div>
  );
}

function SystemLine({ system }: { readonly system: TelephoneSystem }) {
  const { t } = useTranslation();
  const may = useMay();
  const format = useFormat();
  const end = useChange(telephoneEndpoints.disconnect, { forgets: ['/telephone-systems'] });
  const { id, name, branchName, keyStart, toldAt } = system;
  return (
    <li className="stack">
      <div className="row apart">
        <span>
          <strong>{name}</strong> <code>{keyStart}…</code> {branchName}
        </span>
        <Popconfirm
          title={t('telephone:system.end_sure')}
          okText={t('telephone:system.end')}
          cancelText={t('common:action.cancel')}
          onConfirm={() => end.mutate({ params: { id } })}
        >
          <Button danger disabled={!may('telephone.disconnect')}>
            {t('telephone:system.end')}
          </Button>
        </Popconfirm>
      </div>
      <div className="quiet small">
        {toldAt
          ? t('telephone:system.told_at', { at: format.instant(toldAt) })
          : t('telephone:system.never_told')}
      </div>
      <ProblemNotice error={end.error} />
    </li>
  );
}
