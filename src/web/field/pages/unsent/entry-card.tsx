import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Button } from '../../../shared/elements/button.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import type { Entry } from '../../offline/entry.ts';
import { dropEntry, layOut, tryAgain } from '../../offline/mend.ts';
import { formOf } from './form-of.ts';
import { stepSlugOf } from './step-slug.ts';

/** One change that this phone keeps: what it is, since when, why it is still here, and what a person can do about it. */
export function EntryCard({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, problem, conflict, deviceAt, picture } = entry;
  const slug = stepSlugOf(entry);
  const name = slug ? t(`actions:${slug.action}`) : t(formOf(entry) ? 'unsent:form' : 'unsent:change');
  return (
    <article className="card stack unsent-entry" data-state={state}>
      <div className="line">
        <strong>{picture ? `${name} · ${picture.name}` : name}</strong>
        <span className="state-tag">{t(`unsent:state.${state}`)}</span>
      </div>
      <small className="quiet">{t('unsent:written', { at: format.instant(deviceAt) })}</small>
      {problem && state === 'refused' ? (
        <div className="notice" role="note">
          <strong>{problem.detail ?? problem.title}</strong>
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
      <Ways entry={entry} slug={slug?.slug} />
    </article>
  );
}

interface WaysProps {
  readonly entry: Entry;
  readonly slug: string | undefined;
}

/** Mended, tried again, or dropped: nothing leaves the phone unless somebody said so. */
function Ways({ entry, slug }: WaysProps) {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const [isAsked, setAsked] = useState(false);
  const again = useMutation({ mutationFn: () => tryAgain(userId, entry), networkMode: 'always' });
  const drop = useMutation({ mutationFn: () => dropEntry(userId, entry), networkMode: 'always' });
  const { state, orderId, draft } = entry;
  const form = formOf(entry);
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
      {state === 'refused' && draft && form ? (
        <Link to="/forms/new" search={form} className="button" onClick={() => layOut(entry)}>
          {t('unsent:mend')}
        </Link>
      ) : null}
      {state === 'refused' && draft && slug && orderId ? (
        <Link
          to="/jobs/$id/$step"
          params={{ id: orderId, step: slug }}
          className="button"
          onClick={() => layOut(entry)}
        >
          {t('unsent:mend')}
        </Link>
      ) : null}
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
