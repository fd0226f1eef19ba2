import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormContent, FormKind } from '#contract/form.ts';
import { faultsOf } from '../../../shared/forms/faults.ts';
import { FillingForm } from '../../../shared/forms/filling-form.tsx';
import { FormFilesContext } from '../../../shared/forms/form-files.ts';
import { say } from '../../../shared/notices/toast.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useDraft } from '../../draft.ts';
import { fileForm } from '../../offline/file-form.ts';
import { draftPlace } from './draft-place.ts';
import { phoneFiles } from './phone-files.ts';
import { usePhoneFiling } from './use-phone-filing.ts';

interface PhoneFillerProps {
  readonly kind: FormKind;
  readonly requestId: string;
  /** What the case has for the fields. */
  readonly known: FormContent;
  readonly onCancel: () => void;
}

/** A form while it is filled in on the phone: kept there with every letter, sent by the outbox. */
export function PhoneFiller({ kind, requestId, known, onCancel }: PhoneFillerProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const userId = useSession()?.userId ?? '';
  const files = useMemo(() => phoneFiles(userId), [userId]);
  const place = draftPlace({ form: kind.form, requestId });
  const { name, draft, change, discard } = useDraft<{ content: FormContent }>(place, { content: known });
  const { content } = draft;
  const filing = usePhoneFiling({
    kind,
    file: (person, filled) =>
      fileForm(person, { kind, content: filled, requestId, draft: { name, value: draft } }),
    onDone: filed => {
      discard();
      say(filed ? t('forms:done.submitted', { no: filed.formNo }) : t('forms:done.kept'));
      if (filed) void navigate({ to: '/forms/$id', params: { id: filed.id }, replace: true });
      else void navigate({ to: '/unsent', replace: true });
    },
  });
  return (
    <FormFilesContext value={files}>
      <section className="form-card">
        <FillingForm
          kind={kind}
          content={content}
          onChange={next => change({ content: next })}
          wrong={filing.missing.size > 0 ? filing.missing : faultsOf(filing.error)}
          error={filing.error}
          isPending={filing.isPending}
          onSubmit={() => filing.submit(content)}
          onSave={() => {
            say(t('forms:done.kept_draft'));
            void navigate({ to: '/forms' });
          }}
          onCancel={onCancel}
        />
      </section>
    </FormFilesContext>
  );
}
