import type { Page } from 'playwright-core';
import { rounded } from '../lab/bench.ts';

export interface DragFigures {
  readonly framesPerSecond: number;
  /** Time between two frames that 95 of 100 stay below. */
  readonly p95FrameMs: number;
  /** Of the main thread, for each movement of the hand: what the board itself costs. */
  readonly mainThreadMsPerMove: number;
  readonly moves: number;
}

/** Carries the first order of the side over the lines for some seconds, and gives up: nothing is changed. */
export async function dragged(page: Page, seconds: number): Promise<DragFigures> {
  const card = await page.locator('.board-card').first().boundingBox();
  const board = await page.locator('.board-scroll').boundingBox();
  if (!card || !board) throw new Error('there is nothing to drag');
  await page.mouse.move(card.x + 20, card.y + 20);
  await page.mouse.down();
  await page.mouse.move(board.x + 300, board.y + 200, { steps: 5 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  };
  await page.evaluate(countFrames);
  const before = await busy();
  const end = performance.now() + seconds * 1_000;
  let moves = 0;
  while (performance.now() < end) {
    const turn = moves / 40;
    const x = board.x + board.width * (0.55 + 0.35 * Math.cos(turn));
    await page.mouse.move(x, board.y + board.height * (0.55 + 0.35 * Math.sin(turn)));
    moves += 1;
  }
  const mainThreadMsPerMove = rounded(((await busy()) - before) / moves);
  const frames: number[] = JSON.parse(String(await page.evaluate('JSON.stringify(window.frames_.slice(1))')));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  const total = frames.reduce((sum, ms) => sum + ms, 0);
  return {
    framesPerSecond: rounded((frames.length / total) * 1_000),
    p95FrameMs: rounded(frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? 0),
    mainThreadMsPerMove,
    moves,
  };
}

const countFrames = `(() => {
  window.frames_ = [];
  let last = performance.now();
  const count = at => { window.frames_.push(at - last); last = at; requestAnimationFrame(count); };
  requestAnimationFrame(count);
})()`;
