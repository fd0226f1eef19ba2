import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { CallerFields, FaultFields } from './ask-fields.tsx';
import { type AskDraft, emptyAsk, lacks } from './draft.ts';
import { useAsk } from './use-ask.ts';
import { useAskDraft } from './use-ask-draft.ts';
import { useTries } from './use-tries.ts';

const asks = { kind: true, severity: true, pictures: true };

/** What is wrong, how urgent it is, and whom to call back. */
export function AskForm({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const { draft, change, discard } = useAskDraft<AskDraft>(code, emptyAsk);
  const { form, isTried, onTry } = useTries();
  const { send, error, isBusy } = useAsk(code, { draft, onAsked: discard });
  const lacking = lacks(draft);
  const fields = { draft, change, lacking: isTried ? lacking : {} };

  return (
    <form
      ref={form}
      className="card stack"
      noValidate
      aria-label={t('ask:title')}
      onSubmit={event => {
        event.preventDefault();
        onTry();
        if (!Object.values(lacking).includes(true)) send();
      }}
    >
      <FaultFields {...fields} asks={asks} />
      <CallerFields {...fields} />
      <ProblemNotice error={error} />
      <Button type="submit" kind="primary" wide disabled={isBusy}>
        {t(isBusy ? 'ask:sending' : 'ask:send')}
      </Button>
    </form>
  );
}
