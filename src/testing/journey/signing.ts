import type { Page } from 'playwright-core';

/** Draws a stroke on the glass, as a finger does. */
export async function drawSignature(page: Page, label: string): Promise<void> {
  const glass = page.getByRole('img', { name: label });
  await glass.scrollIntoViewIfNeeded();
  const box = await glass.boundingBox();
  if (!box) throw new Error(`no glass: ${label}`);
  const [left, top] = [box.x + box.width * 0.2, box.y + box.height * 0.5];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(left + step * 12, top + Math.sin(step) * 30);
  await page.mouse.up();
}

/** Chooses a mark by its words, as a finger does: on the star, not on the radio button below it. */
export async function chooseMark(page: Page, words: string): Promise<void> {
  const mark = page.getByRole('radio', { name: words, exact: true });
  await page.locator('label', { has: mark }).click();
}
