import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { drop } from '../../kept.ts';
import { keptNames } from '../../kept-names.ts';
import { draftOfPlace } from '../form/draft-place.ts';

/** Forms that were begun on this phone and not submitted. */
export function DraftsHere() {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const [names, setNames] = useState(() => draftNames(userId));
  const { data } = useQuery({
    queryKey: ['/form-kinds', 'here', userId],
    queryFn: async () => (await import('../../offline/forms.ts')).kindsHere({ userId }),
    networkMode: 'always',
    enabled: names.length > 0,
  });
  if (names.length === 0) return null;
  return (
    <section className="stack" aria-label={t('forms:phone.drafts')}>
      <h2>{t('forms:phone.drafts')}</h2>
      {names.map(({ name, of }) => (
        <div key={name} className="card row">
          <Link to="/forms/new" search={of}>
            {data?.find(({ form }) => form === of.form)?.title ?? of.form}
          </Link>
          <Button
            kind="plain"
            onClick={() => {
              drop(name);
              setNames(draftNames(userId));
            }}
          >
            {t('forms:phone.drop')}
          </Button>
        </div>
      ))}
    </section>
  );
}

function draftNames(userId: string) {
  const beginning = `draft:${userId}:`;
  return keptNames(beginning).flatMap(name => {
    const of = draftOfPlace(name.slice(beginning.length));
    return of ? [{ name, of }] : [];
  });
}
