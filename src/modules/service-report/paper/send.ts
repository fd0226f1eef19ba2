import { reachOf } from '#contract/asker.ts';
import { type PaperKind, paperEndpoints } from '#contract/paper.ts';
import { type Locale, locales } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { isHidden } from '#modules/work-order/index.ts';
import { print } from '#platform/pdf/print.ts';
import { translate } from '#platform/text/translate.ts';
import { type OpenContext, open, type ReadContext, type Route } from '#road/route.ts';
import { checkPaper } from './check.ts';
import { matterOf } from './matter.ts';
import type { PaperOptions } from './options.ts';
import { paperOf } from './papers.ts';

/** Papers for those who may read the order, and the answer to whoever holds one. */
export function paperRoutes(options: PaperOptions): readonly Route[] {
  return [
    open(paperEndpoints.print, async (exchange, { id, paper }) => {
      const { actor } = exchange;
      if (!actor) return refuse('session.missing');
      const reach = reachOf(actor, 'work_order.read');
      if (!reach) return refuse('access.denied', { params: { action: 'work_order.read' } });
      const { db, road, clock } = options;
      const context = { db, road, actor, reach, now: clock.now() };
      return sendPaper(options, exchange, { context, orderId: id, paper });
    }),
    open(paperEndpoints.check, ({ request }, { code }) => checkPaper(options, code, request.locale)),
  ];
}

interface Wanted {
  readonly context: ReadContext;
  readonly orderId: string;
  readonly paper: PaperKind;
}

/** Prints a paper for this reader, in the language that was asked for. Refuses `subject.not_found`. */
export async function sendPaper(
  options: PaperOptions,
  { request, reply }: OpenContext,
  { context, orderId, paper }: Wanted,
) {
  const locale = localeOf(request.query) ?? context.actor.locale;
  const reading = { ...context, actor: { ...context.actor, locale } };
  const matter = await matterOf(options, reading, orderId);
  if (matter instanceof Refused) return matter;
  // An outlet keeps no paper of whom it has served.
  if (isHidden(context.actor, matter.order)) return refuse('subject.not_found');
  if (paper === 'hand-over' && matter.order.takeBacks.length === 0) return refuse('subject.not_found');
  const bytes = await print(paperOf(paper, matter, { locale, zone: matter.visit.zone }));
  const name = `${translate(locale, `paper:title.${paper}`)} ${matter.order.report.reportNo}.pdf`;
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(bytes);
}

function localeOf(query: unknown): Locale | undefined {
  const { language } = query as { language?: string };
  return locales.find(locale => locale === language);
}
