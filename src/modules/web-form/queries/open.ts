import type { EmbeddedForm } from '#contract/web-form.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { begunAt } from '../begun.ts';
import type { WebFormOptions } from '../options.ts';
import { openForm } from '../store.ts';

/** What the page in the frame shows; `web_form.gone` for a key that no form has. */
export async function openWebForm(options: WebFormOptions, key: string): Promise<Refused | EmbeddedForm> {
  const form = await openForm(options, key);
  if (!form) return refuse('web_form.gone');
  const company = await options.db.selectFrom('company').select('name').executeTakeFirst();
  const { fields, locale, thanks, branchId } = form;
  const begun = begunAt({ secret: options.secret, key }, options.road.clock.now());
  const shown = { fields, locale, thanks, isPlaceNeeded: branchId === null };
  return { companyName: company?.name ?? '', ...shown, begun };
}
