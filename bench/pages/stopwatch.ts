import type { CDPSession, Page } from 'playwright-core';
import { rounded } from '../lab/bench.ts';

/** What one step cost. */
export interface Timed {
  /** From the last thing that the hand did until what it led to is on the screen. */
  readonly ms: number;
  /** Of the main thread in that time. */
  readonly busyMs: number;
}

export interface Step {
  readonly act: () => Promise<unknown>;
  /** An expression of the page that is true once what was asked for is drawn. */
  readonly isThere: string;
}

export type Stopwatch = (step: Step) => Promise<Timed>;

/** Times what is done on a page, in the page itself: neighbours on the machine see the browser less than we do. */
export async function stopwatchFor(page: Page): Promise<Stopwatch> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async ({ act, isThere }) => {
    await page.evaluate(watch(isThere));
    const before = await busyOf(session);
    await act();
    const ms = Number(await page.evaluate('window.painted_'));
    return { ms: rounded(ms), busyMs: rounded((await busyOf(session)) - before) };
  };
}

async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

const patienceMs = 60_000;

/** A message that is posted before a frame is drawn arrives after it. */
const watch = (isThere: string) => `{
  let begun;
  const begin = event => { begun = event.timeStamp; };
  const kinds = ['click', 'keydown', 'input', 'popstate'];
  for (const kind of kinds) addEventListener(kind, begin, { capture: true });
  window.painted_ = new Promise((done, fail) => {
    setTimeout(() => fail(new Error('not drawn: ' + ${JSON.stringify(isThere)})), ${patienceMs});
    const look = () => {
      if (begun === undefined || !(${isThere})) return requestAnimationFrame(look);
      for (const kind of kinds) removeEventListener(kind, begin, { capture: true });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - begun);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  undefined;
}`;
