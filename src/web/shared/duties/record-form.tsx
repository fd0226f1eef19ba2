import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DutyRow, dutyEndpoints } from '#contract/duty.ts';
import { formEndpoints } from '#contract/form.ts';
import { reading, useChange } from '../api/queries.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { useUpload } from '../forms/use-upload.ts';
import { FileInput } from '../inputs/file-input.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';

interface RecordFormProps {
  readonly duty: DutyRow;
  readonly onDone: () => void;
}

/** Says that a duty was done: in words, with a file or with the form that the regulation asks for. */
export function RecordForm({ duty, onDone }: RecordFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [formId, setFormId] = useState('');
  const [file, setFile] = useState<File>();
  const done = useChange(dutyEndpoints.do, { forgets: ['/duties'], onDone });
  const send = (fileId?: string) => {
    const body = { ...(text.trim() && { text }), ...(formId && { formId }), ...(fileId && { fileId }) };
    done.mutate({ params: { id: duty.id }, body });
  };
  const upload = useUpload(send);
  const submit = () => (file ? upload.mutate({ file, name: file.name }) : send());
  const needsWords = duty.needsProof && !formId && !file;
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <Proof duty={duty} />
      <Field label={t(needsWords ? 'duty:text' : 'duty:text_optional')}>
        {control => (
          <textarea
            {...control}
            className="input"
            rows={4}
            maxLength={10_000}
            required={needsWords}
            value={text}
            onChange={event => setText(event.target.value)}
          />
        )}
      </Field>
      {duty.proofForm ? <FormChoice form={duty.proofForm} value={formId} onChange={setFormId} /> : null}
      <FileInput
        label={t('duty:add_file')}
        files={file ? [file] : []}
        onChange={files => setFile(files.at(-1))}
      />
      <ProblemNotice error={upload.error ?? done.error} />
      <Button type="submit" kind="primary" wide disabled={done.isPending || upload.isPending}>
        {t('actions:duty.do')}
      </Button>
    </form>
  );
}

/** What the regulation wants to see: a form of its own, or a record in whatever form. */
function Proof({ duty: { proof, needsProof } }: Pick<RecordFormProps, 'duty'>) {
  const { t } = useTranslation();
  if (!needsProof) return null;
  return <p className="quiet">{proof ? t('duty:proof', { proof }) : t('duty:proof_wanted')}</p>;
}

interface FormChoiceProps {
  readonly form: string;
  readonly value: string;
  readonly onChange: (formId: string) => void;
}

/** The own forms of the kind that is asked for. */
function FormChoice({ form, value, onChange }: FormChoiceProps) {
  const { t } = useTranslation();
  const forms =
    useQuery(reading(formEndpoints.list, { query: { box: 'mine', form, limit: 20 } })).data?.items ?? [];
  const filed = forms.filter(({ state }) => state !== 'draft' && state !== 'voided');
  return (
    <Field label={t('duty:form')} {...(filed.length === 0 && { hint: t('duty:fill_form') })}>
      {control => (
        <select {...control} className="input" value={value} onChange={event => onChange(event.target.value)}>
          <option value="">{t('duty:no_form')}</option>
          {filed.map(({ id, formNo, title }) => (
            <option key={id} value={id}>
              {formNo} {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
