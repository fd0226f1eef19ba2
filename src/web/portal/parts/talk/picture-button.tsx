import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { forget } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { showPicture } from './show-picture.ts';

/** A photograph, taken or chosen, shown to the desk at once. */
export function PictureButton({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => showPicture(token, { file }),
    onSuccess: () => forget(client, '/portal'),
  });
  return (
    <div className="stack">
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/*"
        disabled={sending.isPending}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) sending.mutate(file);
          target.value = '';
        }}
      />
      <label htmlFor={id} className="button" data-wide aria-busy={sending.isPending}>
        {t('talk:picture')}
      </label>
      <ProblemNotice error={sending.error} />
    </div>
  );
}
