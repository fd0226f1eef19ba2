import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { type Signature, SignatureInput } from '../inputs/signature-input.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import type { FieldInputProps } from './field-input.tsx';
import { FilePicture } from './file-picture.tsx';
import { useUpload } from './use-upload.ts';

/** A signature that is a field of the form: drawn, then kept. */
export function SignatureField({ field, value, onChange }: FieldInputProps) {
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<Signature>();
  const sending = useUpload(onChange);
  if (typeof value === 'string' && value !== '') {
    return (
      <div className="row">
        <FilePicture fileId={value} label={field.label} />
        <Button onClick={() => onChange(null)}>{t('forms:action.clear')}</Button>
      </div>
    );
  }
  const send = async ({ picture }: Signature) => {
    const file = await (await fetch(picture)).blob();
    sending.mutate({ file, name: 'signature.png' });
  };
  return (
    <div className="stack">
      <SignatureInput label={field.label} onChange={setDrawn} />
      <div>
        <Button disabled={!drawn || sending.isPending} onClick={() => drawn && void send(drawn)}>
          {t('forms:action.use_signature')}
        </Button>
      </div>
      <ProblemNotice error={sending.error} />
    </div>
  );
}
