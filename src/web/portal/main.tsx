import { texts } from 'virtual:texts';
import { RouterProvider } from '@tanstack/react-router';
import { routesOf } from '../shared/app/routes.tsx';
import { startClient } from '../shared/app/start.tsx';
import { pages } from './pages.ts';
import { Shell } from './shell/shell.tsx';

const router = routesOf({ home: '/portal', pages, shell: Shell });

await startClient({ texts, children: <RouterProvider router={router} /> });
