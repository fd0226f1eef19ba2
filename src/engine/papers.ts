import type { Draft } from './draft.ts';
import type { EngineEvent } from './event.ts';

/** Keeps in the state which forms were filed and which approvals were given, as their events tell. */
export function takePaper(draft: Draft, { type, at, data }: EngineEvent): void {
  switch (type) {
    case 'form.filed':
      keep(draft, data?.form, at);
      break;
    case 'approval.approved':
      keep(draft, data?.approval, at);
      break;
    case 'approval.ended':
      drop(draft, data?.approval);
      break;
  }
}

/** An approval that serves one action is used up by it. */
export function spend(draft: Draft, approvals: readonly string[]): void {
  for (const approval of approvals) drop(draft, approval);
}

type Told = NonNullable<EngineEvent['data']>[string] | undefined;

function keep(draft: Draft, name: Told, at: number): void {
  if (typeof name === 'string') draft.papers = { ...draft.papers, [name]: at };
}

function drop(draft: Draft, name: Told): void {
  if (typeof name !== 'string' || draft.papers?.[name] === undefined) return;
  const { [name]: _, ...others } = draft.papers;
  draft.papers = Object.keys(others).length > 0 ? others : undefined;
}
