import type { diagnosisEndpoints } from '#contract/diagnosis.ts';
import { diagnosisActions } from '#contract/diagnosis-steps.ts';
import { refuse } from '#kernel/refusal.ts';
import { findVisible, loadRequest } from '#modules/service-request/index.ts';
import { allowancesOf } from '#road/allowances.ts';
import type { Query } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { hindrance } from '../invariants.ts';
import { countsOf } from '../store.ts';
import { entriesOf } from './entries.ts';
import { stepsFor } from './steps.ts';

/** What was written down about a case, and what may and must be written next. */
export const readDiagnosis: Query<typeof diagnosisEndpoints.read> = async (context, { id, softwareKind }) => {
  const { db, road, actor, now } = context;
  const [isVisible, found] = await Promise.all([findVisible(context, id), loadRequest({ db }, { id })]);
  if (!isVisible || !found) return refuse('subject.not_found');
  const { regulations } = road;
  const { locale } = actor;
  const [{ state }, counts, entries] = await Promise.all([
    stateOf(db, id),
    countsOf({ db }, id),
    entriesOf(db, id, { vocabulary: regulations.vocabulary, locale }),
  ]);
  const standing = { state: found.row.state, counts };
  const allowances = allowancesOf(
    {
      ...{ regulations, reader: actor, scope: found.scope, state, now },
      allowed: action => hindrance(standing, action as (typeof diagnosisActions)[number]),
    },
    diagnosisActions,
  );
  const edition = regulations.book.edition(regulations.editionAt(state.edition, now));
  const steps = stepsFor({
    ...{ edition, state, now, locale, softwareKind },
    allowances: new Map(allowances.map(allowance => [allowance.action, allowance])),
  });
  return { steps, entries };
};
