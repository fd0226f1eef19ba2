import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/elements/button.tsx';

/** Camera and reader weigh more than the form they serve: they are loaded when somebody scans. */
const Scanner = lazy(async () => ({ default: (await import('./scanner.tsx')).Scanner }));

/** Opens the camera; what it reads is given once, and it closes. */
export function ScanButton({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('scan:open')}</Button>
      {isOpen ? (
        <Suspense>
          <Scanner
            onRead={text => {
              setOpen(false);
              onRead(text);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
