import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { withTexts } from '../../../shared/text/texts.ts';
import { kindOf, type ShownFile } from './shown-file.ts';

const Viewer = lazy(
  withTexts('viewer', () => import('./viewer.tsx').then(found => ({ default: found.Viewer }))),
);

/** Opens one of some files large, over the page; what cannot be previewed is left to the browser. */
export function useViewer(files: readonly ShownFile[]) {
  const [opened, setOpened] = useState<string>();
  const shown = files.filter(file => kindOf(file) !== 'other');
  const open = (file: ShownFile) => (event: MouseEvent) => {
    // A click that asks for another window gets one.
    if (kindOf(file) === 'other' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpened(file.address);
  };
  const viewer =
    opened === undefined ? null : (
      <Suspense>
        <Viewer files={shown} first={opened} onClose={() => setOpened(undefined)} />
      </Suspense>
    );
  return { open, viewer };
}
