import type { Page } from 'playwright-core';
import { rounded } from '../lab/bench.ts';

export interface Registered {
  /** Beyond the description. */
  readonly keystrokes: number;
  /** Of the machine: the keys are pressed without a pause. */
  readonly seconds: number;
}

const description = '前门打不开，乘客无法上车，司机已经重启过两次';
const isMachine = `document.activeElement?.closest('.machines') !== null`;

/** A known caller's request by keyboard, from the queue to the page that says it is registered. */
export async function registered(page: Page, endOfPhone: string): Promise<Registered> {
  let keystrokes = 0;
  const press = async (key: string) => {
    keystrokes += 1;
    await page.keyboard.press(key);
  };
  const begun = performance.now();
  await press('n');
  await page.getByRole('combobox', { name: '查找客户' }).waitFor();
  for (const digit of endOfPhone) await press(digit);
  await page.locator('[role="option"]').first().waitFor();
  await press('Enter');
  await page.getByRole('radio', { name: /LB/ }).first().waitFor();
  await page.getByRole('textbox', { name: '客户描述' }).waitFor();
  await page.keyboard.insertText(description);
  while (!(await page.evaluate(isMachine))) await press('Shift+Tab');
  await press('ArrowUp');
  await press('Control+Enter');
  await page.getByRole('heading', { name: /^已登记/ }).waitFor();
  return { keystrokes, seconds: rounded((performance.now() - begun) / 1_000) };
}
