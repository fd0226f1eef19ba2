import type { EpochMs } from '#kernel/time.ts';
import { conclude, expect, remember, shownTo, takeIn } from './apply.ts';
import type { Book } from './compile.ts';
import { appliedOf, type Draft, draftOf } from './draft.ts';
import type { Effect } from './effect.ts';
import type { EngineEvent } from './event.ts';
import { notice } from './notice.ts';
import { newSubject, type SubjectState } from './state.ts';
import type { Values } from './vocabulary.ts';

/** By what a subject is judged while it is followed. */
export interface View {
  readonly book: Book;
  readonly edition: string;
  /** The edition stays, also where the log goes over to another. */
  readonly stays?: boolean;
}

/** A subject that is followed through its log under several editions, of which only the end is asked for. */
export interface Following {
  /** What the next event brings about in each view: the same as `apply` on the state so far. */
  next(event: EngineEvent): readonly (readonly Effect[])[];
  /** What the passing of time brings about: the same as `advance`. */
  until(now: EpochMs): readonly (readonly Effect[])[];
  /** The edition that judges now in a view. */
  edition(view: number): string;
  /** The states at the end of the log; nothing may follow. */
  end(): readonly SubjectState[];
}

/**
 * Follows a new subject. What is known of it does not depend on the edition: it is taken in once for all views, and
 * grows in place, so that a long history costs no copy for each event.
 */
export function follow(views: readonly View[]): Following {
  const drafts = views.map(draftFor);
  return {
    next: event => {
      step(drafts, event, views);
      return drafts.map(taken);
    },
    until: now => {
      for (const draft of drafts) notice(draft, now, true);
      return drafts.map(taken);
    },
    edition: view => drafts[view]?.edition ?? '',
    end: () => drafts.map(draft => appliedOf(draft).state),
  };
}

function draftFor({ book, edition }: View): Draft {
  return { ...draftOf(book, newSubject(edition)), growsInPlace: true };
}

function step(drafts: readonly Draft[], event: EngineEvent, views: readonly View[]): void {
  const [first] = drafts;
  if (!first) return;
  const staying = withoutEdition(event);
  const shown = shownOnce(first, event);
  const asSeen = (view: number) => (views[view]?.stays ? staying : event);
  const isFirst = drafts.map((draft, view) => expect(draft, asSeen(view), shown));
  const facts = takeInOnce(first, drafts, event);
  for (let view = 0; view < drafts.length; view++) {
    const draft = drafts[view];
    if (draft) conclude(draft, { facts, event: asSeen(view), isFirst: isFirst[view] ?? false });
  }
}

/** Put together only where a gate or form looks at it: for most events none does. */
function shownOnce(first: Draft, event: EngineEvent): () => Values {
  let shown: Values | undefined;
  return () => {
    shown ??= shownTo(first, event);
    return shown;
  };
}

function withoutEdition(event: EngineEvent): EngineEvent {
  if (event.edition === undefined) return event;
  const { edition: _, ...rest } = event;
  return rest;
}

function takeInOnce(first: Draft, drafts: readonly Draft[], event: EngineEvent): ReadonlySet<string> {
  const changed = takeIn(first, event);
  for (const other of drafts) {
    if (other === first) continue;
    other.facts = first.facts;
    other.seen = first.seen;
    remember(other, event);
  }
  return changed;
}

const nothing: readonly Effect[] = [];

function taken(draft: Draft): readonly Effect[] {
  const { effects } = draft;
  if (effects.length === 0) return nothing;
  draft.effects = [];
  return effects;
}
