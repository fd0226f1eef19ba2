import { reachOf } from '#contract/asker.ts';
import type { DayPart } from '#contract/field-work.ts';
import { carriedForm, carriedForms, carriedFormVersions } from '#modules/form/index.ts';
import type { ReadContext } from '#road/route.ts';
import { partOf, shortHash } from './part.ts';

/** The forms that this person may fill in, and those that they have to do with; of those that the phone has only the name. */
export async function formParts(context: ReadContext, has: ReadonlySet<string>): Promise<DayPart[]> {
  const reach = reachOf(context.actor, 'form.read');
  if (!reach) return [];
  const reading = { ...context, reach };
  const parts = [partOf('forms', carriedForms(reading))];
  for (const { id, version } of await carriedFormVersions(reading)) {
    const part = { name: `form:${id}`, version: shortHash(`${id}|${version}|${context.actor.locale}`) };
    const body = has.has(part.version) ? undefined : await carriedForm(reading, id);
    parts.push(body ? { ...part, body } : part);
  }
  return parts;
}
