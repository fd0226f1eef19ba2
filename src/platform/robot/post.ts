import type { Webhook } from './webhook.ts';

const patienceMs = 10_000;

/** Sends to a vendor; null when it was taken, else what the vendor said. A redirection is not followed. */
export async function post({ url, body }: Webhook): Promise<string | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    return answer.ok ? faultIn(await answer.json()) : `HTTP ${answer.status}`;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 300);
  }
}

/** Vendors answer 200 and tell in the body what was wrong. */
function faultIn(answer: unknown): string | null {
  const told = Object(answer) as Partial<Record<'errcode' | 'code' | 'errmsg' | 'msg', unknown>>;
  const code = told.errcode ?? told.code ?? 0;
  return code === 0 ? null : `${String(code)} ${String(told.errmsg ?? told.msg ?? '')}`.slice(0, 300);
}
