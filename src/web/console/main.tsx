import 'virtual:kit.css';
import { texts } from 'virtual:texts';
import { RouterProvider } from '@tanstack/react-router';
import { routesOf } from '../shared/app/routes.tsx';
import { SignedIn } from '../shared/app/signed-in.tsx';
import { startClient } from '../shared/app/start.tsx';
import { pages } from './pages.ts';
import { BeforeSignIn } from './setup/before-sign-in.tsx';
import { Kit } from './shell/kit.tsx';
import { Shell } from './shell/shell.tsx';

const router = routesOf({ pages, shell: Shell });

await startClient({
  texts,
  children: (
    <SignedIn before={<BeforeSignIn />}>
      <Kit>
        <RouterProvider router={router} />
      </Kit>
    </SignedIn>
  ),
});
