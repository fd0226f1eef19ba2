import { useTranslation } from 'react-i18next';
import { accountEndpoints, type OwnSession } from '#contract/account.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { say } from '../notices/toast.ts';
import { useFormat } from '../text/use-format.ts';
import { browserName } from './browser-name.ts';
import { useAccountChange } from './use-account-change.ts';

/** Where the person is signed in, and how to end that. */
export function SessionList({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const end = useAccountChange(accountEndpoints.endSessions, () => say(t('account:session.ended')));
  const browserOf = ({ userAgent }: OwnSession) =>
    browserName(userAgent ?? '') ?? t('account:session.unknown');
  return (
    <section className="card">
      <h2>{t('account:session.title')}</h2>
      <ul className="entries">
        {sessions.map(session => (
          <li key={session.id}>
            <div>
              {browserOf(session)}
              <div className="quiet">
                {session.address} · {t('account:session.since', { at: format.instant(session.createdAt) })}
              </div>
            </div>
            {session.isCurrent ? (
              <strong>{t('account:session.this')}</strong>
            ) : (
              <Button disabled={end.isPending} onClick={() => end.mutate({ body: { id: session.id } })}>
                {t('account:session.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={end.error} />
      {sessions.length > 1 ? (
        <div>
          <Button disabled={end.isPending} onClick={() => end.mutate({ body: {} })}>
            {t('account:session.end_others')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
