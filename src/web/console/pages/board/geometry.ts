import type { Hand } from './use-carry.ts';

export const lineHeight = 44;
/** Width of the names, and height of the head: both stay in sight. */
const nameWidth = 148;
const headHeight = 46;
const spare = 2;
const rowsAtLeast = 16;

/** The first line to draw: two more than are in sight. */
export function firstRowIn(element: HTMLElement | null): number {
  return Math.max(0, Math.floor((element?.scrollTop ?? 0) / lineHeight) - spare);
}

export function rowsIn(element: HTMLElement | null): number {
  return Math.max(rowsAtLeast, Math.ceil((element?.clientHeight ?? 0) / lineHeight)) + 2 * spare;
}

/** The line under the hand, and where the left edge of what it carries is on the line of time; undefined beside the lines. */
export function cellUnder(element: HTMLElement, { clientX, clientY, gripX }: Hand) {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isBeside =
    clientX < left + nameWidth || clientX > right || clientY < top + headHeight || clientY > bottom;
  if (isBeside) return undefined;
  const row = Math.floor((clientY - top - headHeight + element.scrollTop) / lineHeight);
  return { row, x: clientX - left - nameWidth + element.scrollLeft - gripX };
}

export function isOver(element: HTMLElement | null, { clientX, clientY }: Hand): boolean {
  if (!element) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

const edgePixels = 36;
const stepPixels = 14;

/** Moves what is scrolled along when the hand comes to its edge; not back in time under a hand that comes in from the side. */
export function followHand(element: HTMLElement, { clientX, clientY, isFromSide }: Hand): void {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (clientX < left || clientX > right || clientY < top || clientY > bottom) return;
  if (clientY > bottom - edgePixels) element.scrollTop += stepPixels;
  if (clientY < top + headHeight + edgePixels) element.scrollTop -= stepPixels;
  if (clientX > right - edgePixels) element.scrollLeft += stepPixels;
  if (!isFromSide && clientX < left + nameWidth + edgePixels) element.scrollLeft -= stepPixels;
}
