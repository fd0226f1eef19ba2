import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { offerEndpoints } from '#contract/offer.ts';
import { forget } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useAnswer } from '../../pages/request/use-answer.ts';
import { useTyped } from '../typed/use-typed.ts';

const blank = { text: '' };

interface WishFormProps {
  readonly token: string;
  readonly onBack: () => void;
  readonly onDone?: (() => void) | undefined;
}

/** When it would suit, in the customer's own words. */
export function WishForm({ token, onBack, onDone }: WishFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { typed, change, discard } = useTyped(`wish:${token}`, blank);
  const { text } = typed;
  const wish = useAnswer(offerEndpoints.wish, token, () => {
    discard();
    void forget(client, offerEndpoints.choice.path);
    onDone?.();
  });
  const isEmpty = text.trim() === '';
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty) wish.mutate({ params: { token }, body: { text: text.trim() } });
      }}
    >
      <Field label={t('choice:wish')} hint={t('choice:wish_hint')}>
        {control => (
          <textarea
            {...control}
            className="input"
            maxLength={500}
            value={text}
            onChange={event => change({ text: event.target.value })}
          />
        )}
      </Field>
      <ProblemNotice error={wish.error} />
      <div className="two">
        <Button onClick={onBack}>{t('common:action.cancel')}</Button>
        <Button type="submit" kind="primary" disabled={isEmpty || wish.isPending}>
          {t('choice:wish_submit')}
        </Button>
      </div>
    </form>
  );
}
