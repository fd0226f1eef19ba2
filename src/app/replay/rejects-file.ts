import { type FileHandle, open } from 'node:fs/promises';
import { translate } from '#platform/text/translate.ts';
import { shellLocale } from '../shell-locale.ts';
import type { Reject } from './translate-row.ts';

/** Rows that did not arrive, each with its line and the reason; made when the first one comes. */
export interface RejectsFile {
  readonly path: string;
  add(reject: Reject): Promise<void>;
  close(): Promise<void>;
}

export function rejectsFile(path: string): RejectsFile {
  let file: FileHandle | undefined;
  return {
    path,
    add: async reject => {
      file ??= await begin(path);
      await file.write(`${[reject.line, reasonOf(reject), reject.text].map(csvField).join(',')}\n`);
    },
    close: async () => file?.close(),
  };
}

async function begin(path: string): Promise<FileHandle> {
  const file = await open(path, 'w');
  await file.write('line,reason,row\n');
  return file;
}

function reasonOf({ reason, params }: Reject): string {
  return translate(shellLocale(), `replay:reject.${reason}`, params);
}

function csvField(value: string | number): string {
  return `"${String(value).replaceAll('"', '""')}"`;
}
