import { reachOf } from '#contract/asker.ts';
import { formEndpoints } from '#contract/form.ts';
import { locales } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { print } from '#platform/pdf/print.ts';
import { type OpenContext, open, type ReadContext, type Route } from '#road/route.ts';
import { kindOf } from '../declaration.ts';
import { declared } from '../ground.ts';
import { blankPaper } from './blank-paper.ts';
import { formPaper } from './form-paper.ts';
import { matterOf } from './matter.ts';
import type { FormPaperOptions } from './options.ts';

/** Forms as PDF: filed ones for those who may read them, blank ones for whoever works with forms. */
export function formPaperRoutes(options: FormPaperOptions): readonly Route[] {
  return [
    open(formEndpoints.print, async (exchange, { id }) => {
      const context = readerOf(options, exchange);
      return context instanceof Refused ? context : sendFiled(options, exchange, { context, id });
    }),
    open(formEndpoints.printBlank, async (exchange, { form }) => {
      const context = readerOf(options, exchange);
      return context instanceof Refused ? context : sendBlank(exchange, { context, form });
    }),
  ];
}

/** Who asks, in the language that was asked for. */
function readerOf(
  { db, road, clock }: FormPaperOptions,
  { actor, request }: OpenContext,
): ReadContext | Refused {
  if (!actor) return refuse('session.missing');
  const reach = reachOf(actor, 'form.read');
  if (!reach) return refuse('access.denied', { params: { action: 'form.read' } });
  const { language } = request.query as { language?: string };
  const locale = locales.find(one => one === language) ?? actor.locale;
  return { db, road, actor: { ...actor, locale }, reach, now: clock.now() };
}

interface Filed {
  readonly context: ReadContext;
  readonly id: string;
}

async function sendFiled(options: FormPaperOptions, exchange: OpenContext, { context, id }: Filed) {
  const matter = await matterOf(options, context, id);
  if (matter instanceof Refused) return matter;
  const { locale } = context.actor;
  const bytes = await print(formPaper(matter, { locale, zone: matter.zone }));
  return sendPdf(exchange, `${matter.form.kind.title} ${matter.form.formNo}`, bytes);
}

interface Blank {
  readonly context: ReadContext;
  readonly form: string;
}

async function sendBlank(exchange: OpenContext, { context, form }: Blank) {
  const { actor, road, db } = context;
  const declaration = declared(road, form);
  if (declaration instanceof Refused) return declaration;
  const kind = kindOf(declaration, actor);
  const company = await db.selectFrom('company').select('name').executeTakeFirst();
  const paper = blankPaper(kind, company?.name ?? '', { locale: actor.locale, zone: road.zone });
  return sendPdf(exchange, kind.title, await print(paper));
}

function sendPdf({ reply }: OpenContext, name: string, bytes: Buffer) {
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(`${name}.pdf`)}`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-cache')
    .send(bytes);
}
