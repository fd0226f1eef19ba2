import { isFor, type Page } from '../../shared/app/page.ts';
import { useMay, useSession } from '../../shared/session/session.ts';
import { pages } from '../pages.ts';

/** The pages that this person's roles see. */
export function usePages(): readonly Page[] {
  const session = useSession();
  const may = useMay();
  const isIncluded = ({ action }: Page) => action === undefined || may(action);
  return pages.filter(page => isFor(page, session?.roles ?? []) && isIncluded(page));
}
