import type { BacktestExplanation, backtestEndpoints } from '#contract/backtest.ts';
import type { Book } from '#engine/compile.ts';
import { explainClock } from '#engine/explain.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import { type Rendering, renderExplanation } from '#engine/render-explanation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { translate } from '#platform/text/translate.ts';
import { renderingOf } from '#road/clock-views.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { type Judges, judgeCase } from '../count-chunk.ts';
import type { Judgement } from '../judge-log.ts';
import { judgesOf } from '../judges.ts';
import { readLogs } from '../log-stream.ts';
import { placesOf } from '../places.ts';
import { type BacktestRow, readBacktest } from '../store.ts';
import type { JudgedCase } from '../tallies.ts';

/** Judges one case again, before and after, and tells both reckonings in words. */
export function explainChangedCase(registry: Registry): Query<typeof backtestEndpoints.explain> {
  return async (context, { id, caseId }) => {
    const backtest = await readBacktest(context.db, id);
    if (!backtest) return refuse('subject.not_found');
    const judges = await judgesFor(registry, backtest, context);
    const judged = await judgeOne(judges, { caseId, backtest }, context);
    return judged ? { items: explained(judged, judges, context) } : refuse('subject.not_found');
  };
}

function judgesFor(registry: Registry, { files }: BacktestRow, { road }: ReadContext): Promise<Judges> {
  const { vocabulary } = registry;
  const loaded = loadPack(files, vocabulary);
  if (!loaded.ok) throw new Error('the text of a back-test cannot be read any more');
  const past = road.regulations.book;
  return judgesOf({ pool: road.pool, registry, past, vocabulary, draft: loaded.regulation });
}

async function judgeOne(
  judges: Judges,
  { caseId, backtest }: { readonly caseId: string; readonly backtest: BacktestRow },
  { road }: ReadContext,
): Promise<JudgedCase | undefined> {
  const filter = { subjectId: caseId };
  const now = backtest.askedAt.epochMilliseconds;
  for await (const log of readLogs(road.pool, filter)) return judgeCase(judges, log, { now, filter });
  return undefined;
}

function explained({ before, after, changes }: JudgedCase, { past, draft }: Judges, context: ReadContext) {
  const { locale } = context.actor;
  const rendering = renderingOf({ locale, zone: context.road.zone });
  return changes.map(
    (change): BacktestExplanation => ({
      occasion: change.occasion,
      before: wordsOf(change.occasion, { judgement: before, book: past }, rendering),
      after: wordsOf(change.occasion, { judgement: after, book: draft }, rendering),
    }),
  );
}

interface Side {
  readonly judgement: Judgement;
  readonly book: Book;
}

function wordsOf(occasion: string, { judgement, book }: Side, rendering: Rendering): string[] {
  const clock = judgement.state.clocks.find(one => {
    const place = placesOf(book.edition(one.edition)).of(one);
    return occasion === place + one.id.slice(one.id.lastIndexOf('#'));
  });
  if (clock) return renderExplanation(explainClock(book.edition(clock.edition), clock), rendering);
  const standing = judgement.occasions.get(occasion)?.standing ?? 'none';
  return [translate(rendering.locale, `backtest:standing.${standing}`)];
}
