import type { FastifyRequest } from 'fastify';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { AskByForm, webFormEndpoints } from '#contract/web-form.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { addCustomer } from '#modules/customer/index.ts';
import { findBranch } from '#modules/organisation/index.ts';
import { type Actor, systemActor } from '#road/actor.ts';
import type { OpenContext } from '#road/route.ts';
import { runCommand } from '#road/run-command.ts';
import { isTyped } from './begun.ts';
import { askByForm } from './commands/ask.ts';
import { againstFlood, callerOf, countAsked } from './limits.ts';
import type { WebFormOptions } from './options.ts';
import { type OpenForm, openForm } from './store.ts';
import { whomOf } from './whom.ts';

type Asked = AskByForm & { readonly key: string };
type Answer = ReplyOf<typeof webFormEndpoints.ask>;

/**
 * Takes in what somebody asks by a form: whoever is not known yet becomes a customer first. Refuses `web_form.gone`,
 * `web_form.not_typed` and `web_form.asked_too_often`.
 */
export async function ask(
  options: WebFormOptions,
  { request, reply }: OpenContext,
  asked: Asked,
): Promise<Refused | Answer> {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) return refuse('input.key_missing');
  const form = await openForm(options, asked.key);
  if (!form) return refuse('web_form.gone');
  const now = options.road.clock.now();
  const counted = { formId: form.id, caller: callerOf(options.secret, request.ip), now };
  if (asked.website !== '' || !isTyped({ ...options, key: asked.key }, asked.begun, now))
    return refuse('web_form.not_typed');
  const flood = await againstFlood(options, counted);
  if (flood) return flood;
  const actor = actorOf(form, asked, request);
  const unknown = await makeKnown(options, { form, asked, actor, key });
  if (unknown) return unknown;
  const answer = await runCommand(options.road, askByForm(options), { actor, key, input: asked });
  if (answer instanceof Refused) return answer;
  const { requestId, ...told } = answer.body as Answer & { readonly requestId: string };
  await countAsked(options, { ...counted, requestId });
  reply.code(201);
  return told;
}

/** The form acts, in the name of who filled it in. */
function actorOf({ id }: OpenForm, { name }: Asked, { locale }: FastifyRequest): Actor {
  return { ...systemActor('portal', `web form ${id}`), name, locale };
}

interface Making {
  readonly form: OpenForm;
  readonly asked: Asked;
  readonly actor: Actor;
  readonly key: string;
}

/** Adds whom nobody knows. Of two at once one is refused, and known by then. */
async function makeKnown(
  options: WebFormOptions,
  { form, asked, actor, key }: Making,
): Promise<Refused | undefined> {
  if (await whomOf(options, form, asked)) return undefined;
  const adcode = asked.adcode ?? (await adcodeOf(options, form));
  if (adcode === undefined) return refuse('web_form.place_missing', { field: 'adcode' });
  const { name, phone, address = '—' } = asked;
  const place = { name, adcode, address, ...(form.branchId !== null && { branchId: form.branchId }) };
  const input = { name, kind: 'end_user', tier: 'C', contact: { name, phone }, site: place };
  const added = await runCommand(options.road, addCustomer, { actor, key: `${key} customer`, input });
  return added instanceof Refused && !(await whomOf(options, form, asked)) ? added : undefined;
}

/** Without a place the one of the branch counts. */
async function adcodeOf({ db }: WebFormOptions, { branchId }: OpenForm): Promise<string | undefined> {
  return branchId === null ? undefined : (await findBranch(db, branchId))?.adcode;
}
