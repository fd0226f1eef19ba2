import { useNavigate } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { regulationTextEndpoints } from '#contract/regulation-text.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { DrawerForm } from '../../parts/drawer-form.tsx';
import { confirmedOf, countsOf, type Review } from './review.ts';

interface MakeDraftProps {
  readonly review: Review;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Makes a draft of what was confirmed and goes to it; what is refused leaves the review as it is. */
export function MakeDraft({ review, onClose, onDone }: MakeDraftProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const begin = useChange(editionEndpoints.draft, {
    forgets: ['/editions'],
    onDone: ({ id }) => {
      onDone();
      void navigate({ to: '/regulation/editions/$id', params: { id } });
    },
  });
  const write = useChange(regulationTextEndpoints.pack, { forgets: [] });
  const make = ({ note = '' }: { readonly note?: string }) =>
    write.mutate(
      { body: confirmedOf(review) },
      { onSuccess: ({ pack }) => begin.mutate({ body: { note, text: pack } }) },
    );
  const { all, confirmed, dropped } = countsOf(review);
  return (
    <DrawerForm<{ note?: string }>
      title={t('import:make')}
      error={write.error ?? begin.error}
      isPending={write.isPending || begin.isPending}
      onSubmit={make}
      onClose={onClose}
    >
      <p>{t('import:make_about', { all: all - dropped, open: all - dropped - confirmed })}</p>
      <Form.Item name="note" label={t('edition:note')}>
        <Input.TextArea autoFocus rows={3} maxLength={500} />
      </Form.Item>
    </DrawerForm>
  );
}
