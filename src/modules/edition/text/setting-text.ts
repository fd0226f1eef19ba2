import { parseDocument } from 'yaml';
import type { PackFile } from '#engine/pack/document.ts';
import type { Setting } from '#engine/regulation.ts';

type Text = { readonly [key: string]: unknown };

/** Gives a setting its value: a proposal becomes what the company has decided. Undefined when there is no such setting. */
export function withSetting(
  files: readonly PackFile[],
  name: string,
  value: Setting['value'],
): PackFile[] | undefined {
  return changedHead(files, head => {
    if (!head.hasIn(['settings', name])) return false;
    head.deleteIn(['settings', name, 'proposal']);
    head.setIn(['settings', name, 'value'], value);
    return true;
  });
}

/** Gives the regulation another version. */
export function withVersion(files: readonly PackFile[], version: string): PackFile[] {
  const changed = changedHead(files, head => {
    head.set('version', version);
    return true;
  });
  if (!changed) throw new Error('the regulation has no head');
  return changed;
}

type Head = ReturnType<typeof parseDocument>;

function changedHead(files: readonly PackFile[], change: (head: Head) => boolean): PackFile[] | undefined {
  const file = files.find(({ text }) => 'pack' in ((parseDocument(text).toJS() ?? {}) as Text));
  if (!file) return undefined;
  const [own = '', rest = ''] = headAndRest(file.text);
  const head = parseDocument(own);
  if (!change(head)) return undefined;
  const text = head.toString({ lineWidth: 0 }) + rest;
  return files.map(one => (one === file ? { ...one, text } : one));
}

/** What comes before the chapters is written anew, the chapters stay as they are, letter by letter. */
function headAndRest(text: string): [string, string] {
  const chapters = /^chapters:/m.exec(text);
  return chapters ? [text.slice(0, chapters.index), text.slice(chapters.index)] : [text, ''];
}
