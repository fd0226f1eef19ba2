import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints, type Person } from '#contract/organisation.ts';
import { isRole } from '#contract/roles.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { PeopleHead } from './people-head.tsx';
import { PeopleTable } from './people-table.tsx';

const AddPerson = lazy(() => import('./add-person.tsx').then(({ AddPerson }) => ({ default: AddPerson })));
const ChangePerson = lazy(() =>
  import('./change-person.tsx').then(found => ({ default: found.ChangePerson })),
);

const ApiKeys = lazy(() => import('./api-keys.tsx').then(found => ({ default: found.ApiKeys })));

const peopleOf = (role: string) =>
  reading(organisationEndpoints.people, { query: isRole(role) ? { role } : {} });

/** Who works here: by role, with the way to add somebody. The pattern of a list page: address, query, view, action. */
export function Page() {
  const { t } = useTranslation();
  const [{ role }, setAddress] = useAddress({ role: '' });
  const { data, error, refetch } = useQuery(peopleOf(role));
  const [isAdding, setIsAdding] = useState(false);
  const [changed, setChanged] = useState<Person>();
  const [keyed, setKeyed] = useState<Person>();
  return (
    <>
      <PeopleHead
        role={role}
        onRole={next => void setAddress({ role: next })}
        onAdd={() => setIsAdding(true)}
      />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <PeopleTable people={data.items} empty={t('people:empty')} onChange={setChanged} onKeys={setKeyed} />
      ) : null}
      {data || error ? null : <Loading lines={8} />}
      <Suspense>
        {changed ? <ChangePerson person={changed} onClose={() => setChanged(undefined)} /> : null}
      </Suspense>
      <Suspense>{keyed ? <ApiKeys person={keyed} onClose={() => setKeyed(undefined)} /> : null}</Suspense>
      <Suspense>{isAdding ? <AddPerson onClose={() => setIsAdding(false)} /> : null}</Suspense>
    </>
  );
}
