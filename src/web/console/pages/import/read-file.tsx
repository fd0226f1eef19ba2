import { useMutation } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { regulationTextEndpoints } from '#contract/regulation-text.ts';
import { upload } from '../../../shared/api/call.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Reads the text of a Word or text file; the file itself is not kept. */
export function ReadFile({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const read = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => upload(regulationTextEndpoints.read, file, file.name),
    onSuccess: ({ text }) => onText(text),
  });
  return (
    <div className="stack">
      <label htmlFor={id} className="button" aria-busy={read.isPending}>
        {t('import:read_file')}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept=".docx,.txt,text/plain"
        onChange={event => {
          const [file] = event.target.files ?? [];
          if (file) read.mutate(file);
          event.target.value = '';
        }}
      />
      <ProblemNotice error={read.error} />
    </div>
  );
}
