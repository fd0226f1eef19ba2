import { may } from '#contract/asker.ts';
import { regulationTextEndpoints } from '#contract/regulation-text.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { uploadOf } from '#platform/http/upload.ts';
import { type OpenContext, open, type Route } from '#road/route.ts';
import { confirmedPack } from './confirmed-pack.ts';
import { proposeRegulation } from './propose.ts';
import { readDocument } from './read-document.ts';

/** Nothing is kept: what is read goes back to the one who asked, who confirms it as a draft. */
export const regulationTextRoutes: readonly Route[] = [
  open(regulationTextEndpoints.read, async context => {
    const refused = refusalFor(context);
    if (refused) return refused;
    const upload = await uploadOf(context.request);
    if (upload instanceof Refused) return upload;
    const text = await readDocument(upload.content);
    return text instanceof Refused ? text : { text };
  }),
  open(
    regulationTextEndpoints.propose,
    async (context, { text }) => refusalFor(context) ?? proposeRegulation(text),
  ),
  open(
    regulationTextEndpoints.pack,
    async (context, confirmed) => refusalFor(context) ?? { pack: confirmedPack(confirmed) },
  ),
];

function refusalFor({ actor }: OpenContext): Refused | undefined {
  if (!actor) return refuse('session.missing');
  const action = regulationTextEndpoints.read.action;
  return may(actor, action) ? undefined : refuse('access.denied', { params: { action } });
}
