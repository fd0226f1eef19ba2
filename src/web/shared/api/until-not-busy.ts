const timesAtMost = 3;
const waitSecondsAtMost = 4;

/**
 * Sends again, as often as it helps, what a server that was busy for a moment has turned away (503 or 429 with
 * `Retry-After`). The call is the same with the same key, so nothing happens twice. A wait that a person would
 * notice is not waited: they are told.
 */
export async function untilNotBusy(
  send: () => Promise<Response>,
  signal?: AbortSignal | null,
): Promise<Response> {
  for (let time = 1; ; time += 1) {
    const answer = await send();
    const seconds = waitSecondsOf(answer);
    if (seconds === undefined || seconds > waitSecondsAtMost || time > timesAtMost) return answer;
    await pause(seconds * time, signal);
  }
}

function waitSecondsOf({ status, headers }: Response): number | undefined {
  if (status !== 503 && status !== 429) return undefined;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

function pause(seconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
