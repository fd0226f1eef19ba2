import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { say } from '../notices/toast.ts';

/** Copies a text; absent where the browser lets no page do so, where the text can be marked by hand. */
export function CopyButton({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (!clipboard) return null;
  return (
    <Button onClick={() => void clipboard.writeText(text).then(() => say(t('account:codes.copied')))}>
      {t('account:codes.copy')}
    </Button>
  );
}
