import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import type { Entry } from '../../offline/entry.ts';
import { dropEntry, tryAgain } from '../../offline/mend.ts';
import { changeName } from './change-name.ts';
import { MendLink } from './mend-link.tsx';
import { problemWords } from './problem-words.ts';

interface EntryCardProps {
  readonly entry: Entry;
  /** It waits until what was refused before it is settled. */
  readonly isBehind: boolean;
}

/** One change that this phone keeps: what it is, since when, why it is still here, and what a person can do about it. */
export function EntryCard({ entry, isBehind }: EntryCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, problem, conflict, deviceAt, picture } = entry;
  const name = t(changeName(entry));
  return (
    <article className="card stack unsent-entry" data-state={state}>
      <div className="line">
        <strong>{picture ? `${name} · ${picture.name}` : name}</strong>
        <span className="state-tag">
          {t(isBehind && state === 'waiting' ? 'unsent:behind' : `unsent:state.${state}`)}
        </span>
      </div>
      <small className="quiet">{t('unsent:written', { at: format.instant(deviceAt) })}</small>
      {problem && state === 'refused' ? (
        <div className="notice" role="note">
          <strong>{problemWords(problem, t)}</strong>
          {problem.clause ? <ClauseLink clause={problem.clause} /> : null}
          {problem.lift && problem.lift.length > 0 ? (
            <div>
              {t('common:problem.lift')}
              <ul>
                {problem.lift.map(action => (
                  <li key={action}>{t(`actions:${action}`, { defaultValue: action })}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </div>
      ) : null}
      {conflict ? (
        <div className="notice" role="note">
          <strong>{t(`unsent:conflict.${conflict}`)}</strong>
          <span>{t('unsent:set_aside')}</span>
        </div>
      ) : null}
      <Ways entry={entry} />
    </article>
  );
}

/** Mended, tried again, or dropped: nothing leaves the phone unless somebody said so. */
function Ways({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const [isAsked, setAsked] = useState(false);
  const again = useMutation({ mutationFn: () => tryAgain(userId, entry), networkMode: 'always' });
  const drop = useMutation({ mutationFn: () => dropEntry(userId, entry), networkMode: 'always' });
  const { state } = entry;
  if (state === 'set_aside')
    return (
      <Button wide onClick={() => drop.mutate()}>
        {t('unsent:seen')}
      </Button>
    );
  if (isAsked)
    return (
      <div className="stack" role="alert">
        <span>{t('unsent:drop_sure')}</span>
        <div className="pair">
          <Button onClick={() => setAsked(false)}>{t('unsent:keep')}</Button>
          <Button kind="danger" onClick={() => drop.mutate()}>
            {t('unsent:drop_yes')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="row">
      <MendLink entry={entry} />
      {state === 'refused' ? (
        <Button disabled={again.isPending} onClick={() => again.mutate()}>
          {t('unsent:again')}
        </Button>
      ) : null}
      <Button kind="plain" onClick={() => setAsked(true)}>
        {t('unsent:drop')}
      </Button>
    </div>
  );
}
