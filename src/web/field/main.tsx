import { texts } from 'virtual:texts';
import { RouterProvider } from '@tanstack/react-router';
import { routesOf } from '../shared/app/routes.tsx';
import { SignedIn } from '../shared/app/signed-in.tsx';
import { startClient } from '../shared/app/start.tsx';
import { rememberSessions } from '../shared/session/session.ts';
import { pages } from './pages.ts';
import { sessionKeeper } from './session-keeper.ts';
import { Shell } from './shell/shell.tsx';

rememberSessions(sessionKeeper);

const router = routesOf({ base: '/field', pages, shell: Shell });

await startClient({
  texts,
  children: (
    <SignedIn>
      <RouterProvider router={router} />
    </SignedIn>
  ),
});

if (import.meta.env.PROD) void navigator.serviceWorker?.register('/field/worker.js', { scope: '/field/' });
