import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chatEndpoints } from '#contract/chat.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Writes to the desk. */
export function TalkForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const say = useChange(chatEndpoints.say, { forgets: ['/portal'], onDone: () => setText('') });
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
            onChange={event => setText(event.target.value)}
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
