import { useTranslation } from 'react-i18next';
import type { Endpoint } from '#contract/endpoint.ts';
import { useChange } from '../api/queries.ts';
import { say } from '../notices/toast.ts';

/** A change of a form: it, the lists, the counts and its case are read anew, and it is said that it was done. */
export function useFormChange<E extends Endpoint>(
  endpoint: E,
  doneKey: string | undefined,
  onDone: () => void,
) {
  const { t } = useTranslation();
  return useChange(endpoint, {
    forgets: ['/forms', '/service-requests'],
    onDone: () => {
      if (doneKey) say(t(doneKey));
      onDone();
    },
  });
}
