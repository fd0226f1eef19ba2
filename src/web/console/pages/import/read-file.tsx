import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { regulationTextEndpoints } from '#contract/regulation-text.ts';
import { upload } from '../../../shared/api/call.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';

/** Reads the text of a Word or text file; the file itself is not kept. */
export function ReadFile({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useTranslation();
  const read = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => upload(regulationTextEndpoints.read, file, file.name),
    onSuccess: ({ text }) => onText(text),
  });
  return (
    <div className="stack">
      <FileChoice
        label={t('import:read_file')}
        accept=".docx,.txt,text/plain"
        isPending={read.isPending}
        onChoose={file => read.mutate(file)}
      />
      <ProblemNotice error={read.error} />
    </div>
  );
}
