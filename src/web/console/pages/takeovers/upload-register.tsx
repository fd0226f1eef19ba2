import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { takeoverEndpoints } from '#contract/takeover.ts';
import { upload } from '../../../shared/api/call.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';

/** A file of the person's; once its beginning has been read, its page opens. */
export function UploadRegister() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => upload(takeoverEndpoints.upload, file, file.name),
    onSuccess: ({ id }) => void navigate({ to: '/takeovers/$id', params: { id } }),
  });
  return (
    <div className="stack">
      <FileChoice
        label={t('takeover:choose_file')}
        accept=".xlsx,.csv,.txt"
        hint={t('takeover:upload_hint')}
        isPending={send.isPending}
        onChoose={file => send.mutate(file)}
      />
      {send.isPending ? <p role="status">{t('takeover:uploading')}</p> : null}
      <ProblemNotice error={send.error} />
    </div>
  );
}
