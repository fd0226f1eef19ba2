import type { KeyboardEvent } from 'react';

/** Ctrl+Enter sends a form from any of its fields, but not from a drawer that was opened out of it. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  const isMeant = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
  if (!isMeant || !isWithin) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
