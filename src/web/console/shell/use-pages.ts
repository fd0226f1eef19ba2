import { isFor, type Page } from '../../shared/app/page.ts';
import { useSession } from '../../shared/session/session.ts';
import { pages } from '../pages.ts';

/** The pages that this person's roles see. */
export function usePages(): readonly Page[] {
  const session = useSession();
  return pages.filter(page => isFor(page, session?.roles ?? []));
}
