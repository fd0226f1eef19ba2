import { Refused, refuse } from '#kernel/refusal.ts';
import { type ArticleAction, type ArticleState, nextOf } from './lifecycle.ts';

export interface ArticleStanding {
  readonly state: ArticleState;
  readonly authorId: string | null;
}

/** The state that an action leads to. Nobody publishes what they wrote themselves: `article.own_text`. */
export function nextFor(
  { state, authorId }: ArticleStanding,
  action: ArticleAction,
  personId: string | null,
): ArticleState | Refused {
  const next = nextOf(state, action);
  const isOwn = authorId !== null && authorId === personId;
  return action === 'article.publish' && isOwn && !(next instanceof Refused)
    ? refuse('article.own_text')
    : next;
}

/** Why an article as it stands does not allow the action; undefined when it does. */
export function hindrance(
  standing: ArticleStanding,
  action: ArticleAction,
  personId: string | null,
): Refused | undefined {
  const next = nextFor(standing, action, personId);
  return next instanceof Refused ? next : undefined;
}
