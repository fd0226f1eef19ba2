import { type Explained, explanationEndpoints } from '#contract/explanation.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { seesConduct } from '#modules/conduct/index.ts';
import { seesDuty } from '#modules/duty/index.ts';
import { seesForm } from '#modules/form/index.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { findVisible } from '#modules/service-request/index.ts';
import { type ReadContext, type Route, read } from '#road/route.ts';
import { explainSubject } from './explain-subject.ts';
import { explainFigure } from './figure.ts';

type Sees = (context: ReadContext, id: string) => Promise<boolean>;

/** A subject is explained to those who may know of it. */
function explainSeen(sees: Sees) {
  return async (
    context: ReadContext,
    { id, action }: { readonly id: string; readonly action?: string },
  ): Promise<Explained | Refused> => {
    if (!(await sees(context, id))) return refuse('subject.not_found');
    const { db, road, actor: reader, now } = context;
    return explainSubject(id, { db, road, reader, now, action });
  };
}

export function explanationRoutes(registry: Pick<Registry, 'inForce' | 'book'>): readonly Route[] {
  return [
    read(explanationEndpoints.request, explainSeen(findVisible)),
    read(explanationEndpoints.conduct, explainSeen(seesConduct)),
    read(explanationEndpoints.duty, explainSeen(seesDuty)),
    read(explanationEndpoints.form, explainSeen(seesForm)),
    read(explanationEndpoints.figure, explainFigure(registry)),
  ];
}
