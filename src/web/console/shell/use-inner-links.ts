import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { pages } from '../pages.ts';

/** Plain links to other pages of the console (such as that of a clause) change the page without loading it anew. */
export function useInnerLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || event.defaultPrevented || isForBrowser(event, link)) return;
      event.preventDefault();
      void navigate({ href: link.pathname + link.search + link.hash });
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [navigate]);
}

function isForBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isInside = link.origin === window.location.origin && isPage(link.pathname);
  const isOnPage = link.getAttribute('href')?.startsWith('#') ?? true;
  const isElsewhere =
    event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || link.target !== '';
  return !isInside || isOnPage || isElsewhere;
}

function isPage(pathname: string): boolean {
  return pages.some(({ path }) => path !== '/' && pathname.split('/')[1] === path.split('/')[1]);
}
