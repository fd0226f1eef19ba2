import type { APIRequestContext } from 'playwright-core';

export interface Shot {
  /** Name of the file, without language. */
  readonly name: string;
  /** What is to be seen, for the index. */
  readonly what: string;
  /** Account of the demonstration company; none for pages that need none. */
  readonly account?: string;
  readonly device: 'desktop' | 'phone';
  /** Taken of a product that has not been set up. */
  readonly isUnset?: true;
  /** Address; or how it is found, as the person signed in. */
  readonly path: string | ((api: APIRequestContext) => Promise<string>);
}

/** The rows of a list. */
export async function items(
  api: APIRequestContext,
  path: string,
): Promise<readonly Record<string, string>[]> {
  const answer = await api.get(`/api/v1${path}`);
  return ((await answer.json()) as { items: Record<string, string>[] }).items;
}

/** The page of the first row of a list. */
export const firstOf = (path: string, to: (id: string) => string) => async (api: APIRequestContext) =>
  to((await items(api, path))[0]?.id ?? '');
