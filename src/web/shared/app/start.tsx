import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../api/query-client.ts';
import '../elements/elements.css';
import { ErrorBoundary } from '../notices/error-boundary.tsx';
import { Toasts } from '../notices/toasts.tsx';
import { startTexts, type Texts } from '../text/texts.ts';
import '../theme/base.css';
import { startTheme } from '../theme/theme.ts';

interface Client {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Draws a client once its language is there. */
export async function startClient({ texts, children }: Client): Promise<void> {
  startTheme();
  await startTexts(texts);
  const place = document.getElementById('app');
  if (!place) throw new Error('index.html has no #app');
  void import('./own-words.ts').then(({ startOwnWords }) => startOwnWords());
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={newQueryClient()}>
        <ErrorBoundary>{children}</ErrorBoundary>
        <Toasts />
      </QueryClientProvider>
    </StrictMode>,
  );
}
