import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormChanged, FormContent, FormKind } from '#contract/form.ts';
import type { Session } from '#contract/session.ts';
import { forget } from '../../../shared/api/queries.ts';
import { missingFields } from '../../../shared/forms/missing.ts';
import { useSession } from '../../../shared/session/session.ts';

interface PhoneFiling {
  readonly kind: FormKind;
  /** Puts it into the outbox; undefined where it waits for signal. */
  readonly file: (person: Session, content: FormContent) => Promise<FormChanged | undefined>;
  /** With the form where the server has it already. */
  readonly onDone: (filed: FormChanged | undefined) => void;
}

const none: ReadonlyMap<string, string> = new Map();

/** Files a form from the phone; what is plainly missing is said without asking anybody. */
export function usePhoneFiling({ kind, file, onDone }: PhoneFiling) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const [missing, setMissing] = useState(none);
  const filing = useMutation({
    networkMode: 'always',
    mutationFn: async (content: FormContent) => (session ? file(session, content) : undefined),
    onSuccess: onDone,
    onSettled: () => forget(client, '/forms'),
  });
  const submit = (content: FormContent) => {
    const empty = missingFields(kind, content);
    setMissing(new Map(empty.map(({ name, label }) => [name, t('forms:missing', { label })])));
    if (empty.length === 0 && !filing.isPending) filing.mutate(content);
  };
  return { submit, missing, error: filing.error, isPending: filing.isPending };
}
