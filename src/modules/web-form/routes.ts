import { webFormEndpoints } from '#contract/web-form.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { ask } from './ask.ts';
import { addWebForm } from './commands/add.ts';
import { changeWebForm } from './commands/change.ts';
import { removeWebForm } from './commands/remove.ts';
import { renewWebForm } from './commands/renew.ts';
import type { WebFormOptions } from './options.ts';
import { listWebForms } from './queries/list.ts';
import { openWebForm } from './queries/open.ts';

/** Forms to embed: made at the desk, opened and filled in by anybody on the company's pages. */
export function webFormRoutes(options: WebFormOptions): readonly Route[] {
  return [
    read(webFormEndpoints.list, listWebForms),
    change(addWebForm),
    change(changeWebForm),
    change(renewWebForm),
    change(removeWebForm),
    open(webFormEndpoints.open, (_context, { key }) => openWebForm(options, key)),
    open(webFormEndpoints.ask, (context, asked) => ask(options, context, asked)),
  ];
}
