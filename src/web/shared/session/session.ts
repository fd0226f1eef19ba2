import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Session, sessionEndpoints } from '#contract/session.ts';
import type { Locale } from '#kernel/locale.ts';
import { call } from '../api/call.ts';
import { hasCode } from '../api/problem.ts';
import { useChange } from '../api/queries.ts';
import { chooseLocale } from '../text/texts.ts';

/** Where the query cache keeps who is signed in; null when nobody is. */
const sessionKey = ['/session', {}] as const;

/** Where a client that works without signal remembers who is signed in. */
export interface SessionKeeper {
  recall(): Session | undefined;
  keep(session: Session | null): void;
}

let keeper: SessionKeeper | undefined;

/** From now on who is signed in is remembered on this device, and shown before the server has said so. */
export function rememberSessions(by: SessionKeeper): void {
  keeper = by;
}

async function readSession({ client }: { readonly client: QueryClient }): Promise<Session | null> {
  const remembered = keeper?.recall();
  if (!remembered) return askSession();
  // Silence changes nothing: who was signed in stays so until the server says otherwise.
  void askSession().then(
    session => client.setQueryData(sessionKey, session),
    () => undefined,
  );
  return remembered;
}

async function askSession(): Promise<Session | null> {
  try {
    const session = await call(sessionEndpoints.read);
    await chooseLocale(session.locale);
    keeper?.keep(session);
    return session;
  } catch (error) {
    if (!hasCode(error, 'session.missing')) throw error;
    keeper?.keep(null);
    return null;
  }
}

export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: readSession,
    networkMode: 'always',
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The person signed in; null when nobody is. */
export function useSession(): Session | null {
  return useSessionQuery().data ?? null;
}

/** Whether this person's roles include the action. The server decides; this only spares a page that would be refused. */
export function useMay(): (action: string) => boolean {
  const session = useSession();
  return action => session?.actions.includes(action) ?? false;
}

/** Signs in; what was read for nobody is forgotten. */
export function useSignIn() {
  const client = useQueryClient();
  return useChange(sessionEndpoints.signIn, {
    forgets: [],
    onDone: session => welcome(client, session),
  });
}

/** The second step of signing in, for those who have an authenticator. */
export function useGiveCode() {
  const client = useQueryClient();
  return useChange(sessionEndpoints.giveCode, {
    forgets: [],
    onDone: session => welcome(client, session),
  });
}

/** What is done when somebody has signed in, whichever way. */
export function useWelcome(): (session: Session) => void {
  const client = useQueryClient();
  return session => welcome(client, session);
}

function welcome(client: QueryClient, session: Session): void {
  enter(client, session);
  void chooseLocale(session.locale);
}

export function useSignOut() {
  const client = useQueryClient();
  return useChange(sessionEndpoints.signOut, {
    forgets: [],
    onDone: () => enter(client, null),
  });
}

function enter(client: QueryClient, session: Session | null): void {
  keeper?.keep(session);
  client.removeQueries({ predicate: query => query.queryKey[0] !== sessionKey[0] });
  client.setQueryData(sessionKey, session);
}

/** Changes the language here and, for a person signed in, on every device. */
export function useChooseLocale(): (locale: Locale) => Promise<void> {
  const client = useQueryClient();
  const session = useSession();
  return async locale => {
    await chooseLocale(locale);
    if (!session) return;
    await call(sessionEndpoints.chooseLocale, { body: { locale } });
    client.setQueryData(sessionKey, { ...session, locale });
  };
}
