import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/elements/button.tsx';
import { Dialog } from './dialog.tsx';

const shortcuts = [
  { keys: 'Ctrl K', nameKey: 'console:help.palette' },
  { keys: '?', nameKey: 'console:help.help' },
  { keys: 'N', nameKey: 'console:help.register' },
  { keys: '/', nameKey: 'console:help.search' },
  { keys: 'J K', nameKey: 'console:help.walk' },
  { keys: 'Enter', nameKey: 'console:help.open' },
  { keys: 'X', nameKey: 'console:help.mark' },
  { keys: 'R', nameKey: 'console:help.reply' },
  { keys: 'A', nameKey: 'console:help.assign' },
  { keys: 'M', nameKey: 'console:help.merge' },
  { keys: 'U', nameKey: 'console:help.up' },
  { keys: 'T', nameKey: 'console:help.call' },
  { keys: 'Ctrl Enter', nameKey: 'console:help.send' },
  { keys: 'Tab', nameKey: 'console:help.next' },
  { keys: 'Esc', nameKey: 'console:help.close' },
] as const;

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog label={t('console:help.title')} onClose={onClose}>
      <div className="help">
        <h2>{t('console:help.title')}</h2>
        <dl className="facts">
          {shortcuts.map(({ keys, nameKey }) => [
            <dt key={keys}>
              <kbd>{keys}</kbd>
            </dt>,
            <dd key={nameKey}>{t(nameKey)}</dd>,
          ])}
        </dl>
        <Button onClick={onClose}>{t('common:action.close')}</Button>
      </div>
    </Dialog>
  );
}
