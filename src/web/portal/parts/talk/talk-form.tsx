import { useTranslation } from 'react-i18next';
import { chatEndpoints } from '#contract/chat.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useTyped } from '../typed/use-typed.ts';

const blank = { text: '' };

/** Writes to the desk. */
export function TalkForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { typed, change } = useTyped(`talk:${token}`, blank);
  const { text } = typed;
  const say = useChange(chatEndpoints.say, { forgets: ['/portal'], onDone: () => change(blank) });
  const words = text.trim();
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (words) say.mutate({ params: { token }, body: { text: words } });
      }}
    >
      <Field label={t('talk:write')}>
        {control => (
          <textarea
            {...control}
            className="input"
            rows={2}
            maxLength={2_000}
            value={text}
            onChange={event => change({ text: event.target.value })}
          />
        )}
      </Field>
      <ProblemNotice error={say.error} />
      <Button type="submit" kind="primary" wide disabled={say.isPending || !words}>
        {t('talk:send')}
      </Button>
    </form>
  );
}
