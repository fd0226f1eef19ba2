import { deskEndpoints } from '#contract/desk.ts';
import { type OwnThingOptions, ownThingRoutes } from '#road/own-things.ts';
import type { Route } from '#road/route.ts';
import { cannedAnswers } from './store.ts';

/** Texts that are written again and again, with fields that the case fills. */
export function cannedAnswerRoutes(options: OwnThingOptions): readonly Route[] {
  const { answers: list, saveAnswer: save, removeAnswer: remove } = deskEndpoints;
  return ownThingRoutes(options, cannedAnswers, { list, save, remove });
}
