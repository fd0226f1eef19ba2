import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Failed, Loading } from '../notices/states.tsx';
import type { Page } from './page.ts';

interface Place {
  /** What its addresses begin with: `/field`; the console and the portal stand at the root. */
  readonly base?: string;
  /** Where an unknown address leads. */
  readonly home?: string;
  readonly pages: readonly Page[];
  /** What surrounds every page. */
  readonly shell: () => ReactNode;
}

/** The routes of a client: every page within the shell, loaded when it is opened. */
export function routesOf({ base = '/', home = '/', pages, shell }: Place) {
  const root = createRootRoute({ component: shell });
  const rows = pages.map(page =>
    createRoute({
      getParentRoute: () => root,
      path: page.path,
      component: lazyRouteComponent(page.load, 'Page'),
    }),
  );
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    beforeLoad: () => {
      throw redirect({ to: home, replace: true });
    },
  });
  return createRouter({
    routeTree: root.addChildren([...rows, elsewhere]),
    basepath: base,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingComponent: () => <Loading />,
    defaultErrorComponent: ({ error, reset }) => <Failed error={error} onRetry={reset} />,
  });
}
