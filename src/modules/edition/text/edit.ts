import { parseDocument } from 'yaml';
import type { EditEdition } from '#contract/edition-shape.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { addAfter, clauseYaml, findClause, removeClause, replaceClause, writtenYaml } from './clause-text.ts';
import { withSetting } from './setting-text.ts';
import { writtenOver } from './written-over.ts';

type Files = readonly PackFile[];

/** The files as they are after a change; whether they make a regulation is checked afterwards. */
export function edited(files: Files, edit: EditEdition): Files | Refused {
  switch (edit.part) {
    case 'clause':
      return atClause(files, edit.clause, at => replaceClause(files, at, yamlOver(clauseYaml(at), edit)));
    case 'new_clause':
      return atClause(files, edit.after, at => addAfter(files, at, yamlOf(edit)));
    case 'no_clause':
      return atClause(files, edit.clause, at => removeClause(files, at));
    case 'setting':
      return (
        withSetting(files, edit.name, edit.value) ?? refuse('edition.unknown_setting', { field: 'name' })
      );
    case 'files':
      return edit.files;
  }
}

type At = NonNullable<ReturnType<typeof findClause>>;

function atClause(files: Files, id: string, change: (at: At) => Files): Files | Refused {
  const at = findClause(files, id);
  return at ? change(at) : refuse('regulation.unknown_clause', { field: 'clause' });
}

interface WrittenEither {
  readonly yaml?: string;
  readonly value?: unknown;
}

/** A text as it is; a value from form fields laid over the text that it was read from. */
function yamlOver(before: string, { yaml, value }: WrittenEither): string {
  if (value === undefined) return yaml ?? before;
  return writtenOver(yaml ?? before, value);
}

/** A new clause by form has no text before. */
function yamlOf({ yaml, value }: WrittenEither): string {
  if (value === undefined) return yaml ?? '';
  return yaml === undefined ? writtenYaml(value) : writtenOver(yaml, value);
}

/** What is read from the YAML of a clause; undefined when it is no YAML. */
export function readClause(yaml: string): unknown {
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : document.toJS();
}
