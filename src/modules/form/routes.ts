import { formEndpoints } from '#contract/form.ts';
import { change, type Route, read } from '#road/route.ts';
import { archiveForm } from './commands/archive.ts';
import { decideForm } from './commands/decide.ts';
import { delegateForm } from './commands/delegate.ts';
import { draftForm } from './commands/draft.ts';
import { fileForm } from './commands/file.ts';
import { mendForm } from './commands/mend.ts';
import { saveForm } from './commands/save.ts';
import { signForm } from './commands/sign.ts';
import { submitForm } from './commands/submit.ts';
import { voidForm } from './commands/void.ts';
import { withdrawForm } from './commands/withdraw.ts';
import type { FormGround } from './ground.ts';
import { countForms } from './queries/counts.ts';
import { listFormKinds } from './queries/kinds.ts';
import { readKnownContent } from './queries/known.ts';
import { listForms } from './queries/list.ts';
import { readForm } from './queries/read.ts';

export function formRoutes(ground: FormGround): readonly Route[] {
  return [
    read(formEndpoints.kinds, listFormKinds),
    read(formEndpoints.known, readKnownContent),
    read(formEndpoints.list, listForms),
    read(formEndpoints.counts, countForms),
    read(formEndpoints.read, readForm),
    change(draftForm(ground)),
    change(saveForm(ground)),
    change(submitForm(ground)),
    change(mendForm(ground)),
    change(fileForm(ground)),
    change(decideForm(ground)),
    change(delegateForm(ground)),
    change(withdrawForm(ground)),
    change(signForm(ground)),
    change(archiveForm(ground)),
    change(voidForm(ground)),
  ];
}
