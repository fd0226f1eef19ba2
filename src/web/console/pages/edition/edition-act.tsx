import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useZone } from '../../../shared/session/zone.ts';
import { ActionModal } from '../../parts/allowance/action-modal.tsx';
import { allowanceOf } from '../../parts/allowance/allowance.ts';
import { TextField } from '../../parts/allowance/text-field.tsx';
import { civilDateOf, plusDays } from '../../parts/civil.ts';
import { Tag } from '../../parts/tag.tsx';
import { AttachedLine } from './backtest/attached.tsx';

interface EditionActProps {
  readonly edition: EditionView;
  readonly action: string;
  readonly onClose: () => void;
}

const endpoints = {
  'edition.submit': editionEndpoints.submit,
  'edition.approve': editionEndpoints.approve,
  'edition.return': editionEndpoints.return,
  'edition.withdraw': editionEndpoints.withdraw,
  'edition.publish': editionEndpoints.publish,
  'edition.confirm': editionEndpoints.confirm,
} as const;

type Verb = keyof typeof endpoints;
const commented: readonly string[] = ['edition.approve', 'edition.return'];

/** The step that was chosen: with a comment, with a first day, or only to be confirmed. */
export function EditionAct({ edition, action, onClose }: EditionActProps) {
  const { t } = useTranslation();
  const tomorrow = plusDays(civilDateOf(useZone(), new Date()), 1);
  const [comment, setComment] = useState('');
  const [inForceFrom, setInForceFrom] = useState(tomorrow);
  const act = useChange(endpoints[action as Verb] as typeof editionEndpoints.approve, {
    forgets: ['/editions', '/regulation'],
    onDone: onClose,
  });
  const body = {
    ...(commented.includes(action) && { comment }),
    ...(action === 'edition.publish' && { inForceFrom }),
  };
  return (
    <ActionModal
      allowance={allowanceOf(edition.allowances, action)}
      error={act.error}
      isPending={act.isPending}
      onSubmit={() => act.mutate({ params: { id: edition.id }, body: body as { comment: string } })}
      onClose={onClose}
    >
      <p>{t(`edition:act.${action.replace('edition.', '')}`)}</p>
      {action === 'edition.approve' ? <BeforeApproval edition={edition} /> : null}
      {commented.includes(action) ? (
        <TextField
          label={t('edition:comment')}
          value={comment}
          onChange={setComment}
          required={action === 'edition.return'}
          autoFocus
        />
      ) : null}
      {action === 'edition.publish' ? (
        <Field label={t('edition:from')} hint={t('edition:from_hint')}>
          {control => (
            <Input
              {...control}
              type="date"
              min={tomorrow}
              required
              value={inForceFrom}
              onChange={event => setInForceFrom(event.target.value)}
            />
          )}
        </Field>
      ) : null}
    </ActionModal>
  );
}

/** Who approves is told what the draft would have done, or that nobody has tried it. */
function BeforeApproval({ edition: { backtest } }: Pick<EditionActProps, 'edition'>) {
  const { t } = useTranslation();
  if (!backtest) return <p role="status">{t('backtest:none_attached')}</p>;
  return (
    <>
      <AttachedLine found={backtest} />
      {backtest.isOfDraftAsItIs ? null : (
        <p role="status">
          <Tag tone="broken">{t('backtest:other_text')}</Tag>
        </p>
      )}
    </>
  );
}
