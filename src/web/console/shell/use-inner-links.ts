import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

const base = '/console';

/** Plain links to other pages of the console (such as that of a clause) change the page without loading it anew. */
export function useInnerLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || isForBrowser(event, link)) return;
      event.preventDefault();
      const { pathname, search, hash } = link;
      void navigate({ href: pathname.slice(base.length) + search + hash });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [navigate]);
}

function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isInside = link.origin === window.location.origin && link.pathname.startsWith(`${base}/`);
  const isOnPage = link.getAttribute('href')?.startsWith('#') ?? true;
  const isElsewhere =
    event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || link.target !== '';
  return !isInside || isOnPage || isElsewhere;
}
