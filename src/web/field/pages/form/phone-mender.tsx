import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiledForm, FormContent } from '#contract/form.ts';
import { faultsOf } from '../../../shared/forms/faults.ts';
import { FillingForm } from '../../../shared/forms/filling-form.tsx';
import { FormFilesContext } from '../../../shared/forms/form-files.ts';
import { say } from '../../../shared/notices/toast.ts';
import { useSession } from '../../../shared/session/session.ts';
import { useDraft } from '../../draft.ts';
import { mendForm } from '../../offline/file-form.ts';
import { mendPlace } from './draft-place.ts';
import { phoneFiles } from './phone-files.ts';
import { usePhoneFiling } from './use-phone-filing.ts';

interface PhoneMenderProps {
  readonly form: FiledForm;
  readonly onDone: () => void;
}

/** A form that was returned while it is mended on the phone: kept there with every letter, sent by the outbox. */
export function PhoneMender({ form, onDone }: PhoneMenderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const userId = useSession()?.userId ?? '';
  const files = useMemo(() => phoneFiles(userId), [userId]);
  const { kind } = form;
  const { name, draft, change, discard } = useDraft<{ content: FormContent }>(mendPlace(form.id), {
    content: form.content,
  });
  const { content } = draft;
  const leave = () => {
    discard();
    onDone();
  };
  const filing = usePhoneFiling({
    kind,
    file: (person, filled) =>
      mendForm(person, { form, content: filled, draft: { name, value: { content } } }),
    onDone: filed => {
      say(filed ? t('forms:done.submitted', { no: filed.formNo }) : t('forms:done.kept'));
      leave();
    },
  });
  return (
    <FormFilesContext value={files}>
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
        onCancel={leave}
      />
    </FormFilesContext>
  );
}
