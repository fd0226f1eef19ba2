import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { forget } from '../../../shared/api/queries.ts';
import { FileButton } from '../../../shared/inputs/file-button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { showPicture } from './show-picture.ts';

/** A photograph, taken or chosen, shown to the desk at once. */
export function PictureButton({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => showPicture(token, { file }),
    onSuccess: () => forget(client, '/portal'),
  });
  return (
    <div className="stack">
      <FileButton
        label={t('talk:picture')}
        accept="image/*"
        wide
        isPending={sending.isPending}
        onChoose={file => sending.mutate(file)}
      />
      <ProblemNotice error={sending.error} />
    </div>
  );
}
