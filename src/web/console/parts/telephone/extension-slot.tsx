import { lazy, Suspense } from 'react';
import { useMay, useSession } from '../../../shared/session/session.ts';
import { withTexts } from '../../../shared/text/texts.ts';

const ExtensionPanel = lazy(
  withTexts('telephone', () =>
    import('./extension-panel.tsx').then(found => ({ default: found.ExtensionPanel })),
  ),
);

/** The own extension, for those who have a telephone at the desk. */
export function ExtensionSlot() {
  const may = useMay();
  const personId = useSession()?.personId ?? null;
  if (personId === null || !may('extension.set')) return null;
  return (
    <Suspense>
      <ExtensionPanel personId={personId} />
    </Suspense>
  );
}
