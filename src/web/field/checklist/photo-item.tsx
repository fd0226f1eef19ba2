import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistStep } from '#contract/checklist-shape.ts';
import type { PhotoView } from '#contract/work-order-shape.ts';
import { forget } from '../../shared/api/queries.ts';
import { FileButton } from '../../shared/inputs/file-button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useSession } from '../../shared/session/session.ts';
import { postPhoto } from '../photo/use-photo-queue.ts';
import type { ItemFieldProps } from './item-field.tsx';

const moments: Readonly<Record<ChecklistStep, PhotoView['moment']>> = {
  before: 'before',
  during: 'other',
  after: 'after',
};

/** A photograph that the item asks for: it is one of the order's, and goes before the answers that name it. */
export function PhotoItem({
  order,
  step,
  value,
  onChange,
  label,
}: ItemFieldProps & { readonly label: ReactNode }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const mayTake = order.allowances.some(
    ({ action, allowed }) => action === 'work_order.add_photo' && allowed,
  );
  const take = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => postPhoto(session, { orderId: order.id, file, moment: moments[step] }),
    onSuccess: onChange,
    onSettled: () => forget(client, '/work-orders'),
  });
  return (
    <div className="field">
      <span className="label">{label}</span>
      {value ? <span role="status">✓ {t('checklist:photo.there')}</span> : null}
      {mayTake ? (
        <FileButton
          label={t(value ? 'checklist:photo.again' : 'checklist:photo.take')}
          accept="image/*"
          camera
          isPending={take.isPending}
          onChoose={file => take.mutate(file)}
        />
      ) : (
        <span className="quiet">{t('checklist:photo.later')}</span>
      )}
      <ProblemNotice error={take.error} />
    </div>
  );
}
