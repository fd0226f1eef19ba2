import { lazy, Suspense } from 'react';
import { withTexts } from '../../../../shared/text/texts.ts';
import type { ChangeFilters, Filters } from '../filters.ts';
import type { ChosenRows } from '../use-chosen-rows.ts';

const ViewsBar = lazy(
  withTexts('together', () => import('./views-bar.tsx').then(found => ({ default: found.ViewsBar }))),
);
const BulkBar = lazy(
  withTexts('together', () => import('./bulk-bar.tsx').then(found => ({ default: found.BulkBar }))),
);

interface ViewsProps {
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

/** Views kept under a name; they come after the list, as what is done with many rows does. */
export function ViewsSlot(props: ViewsProps) {
  return (
    <Suspense>
      <ViewsBar {...props} />
    </Suspense>
  );
}

/** Nothing is shown while nothing is chosen. */
export function BulkSlot({ chosen }: { readonly chosen: ChosenRows }) {
  return <Suspense>{chosen.ids.length > 0 ? <BulkBar chosen={chosen} /> : null}</Suspense>;
}
