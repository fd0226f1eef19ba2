import { outgrown } from '../compile.ts';
import type { Chapter, DueProcess, Regulation } from '../regulation.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { inDocumentOrder } from './chapter-order.ts';
import { checkExecutable } from './check-executable.ts';
import { checkConsistency, checkSettings } from './consistency.ts';
import { controlSchemas } from './control-schemas.ts';
import { type PackDocument, type PackFile, readDocument } from './document.ts';
import { dueProcessOf } from './normal-conduct.ts';
import { chapterOf, settingsOf } from './normal-form.ts';
import { formOf } from './normal-form-spec.ts';
import { list, type Raw } from './normal-parts.ts';
import { checkNumbers } from './numbers.ts';
import type { Finding, PackProblem } from './problem.ts';
import { mainFileSchema, partFileSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { packOf, type WrittenControl, type WrittenPack, writtenControls } from './written.ts';

export type LoadedPack =
  | { readonly ok: true; readonly regulation: Regulation }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Reads a pack: `regulation.yaml` with its head, and further files that only have chapters. Everything that is wrong
 * is told in one go, by file, line and clause: YAML, shape, translations, numbers, names, types, limits.
 */
export function loadPack(files: readonly PackFile[], vocabulary: Vocabulary): LoadedPack {
  const { regulation, problems } = readPack(files, vocabulary);
  return regulation && problems.length === 0 ? { ok: true, regulation } : { ok: false, problems };
}

/** Reads files that were sound when they were kept: what the product has outgrown since is no problem of theirs. */
export function loadKept(files: readonly PackFile[], vocabulary: Vocabulary): LoadedPack {
  const { regulation, problems } = readPack(files, vocabulary);
  const wrong = problems.filter(({ code }) => code !== outgrown);
  return regulation && wrong.length === 0 ? { ok: true, regulation } : { ok: false, problems: wrong };
}

interface ReadPack {
  /** Undefined where the files have no shape that could be read. */
  readonly regulation?: Regulation;
  readonly problems: readonly PackProblem[];
}

function readPack(files: readonly PackFile[], vocabulary: Vocabulary): ReadPack {
  const documents = files.map(readDocument);
  const unreadable = documents.flatMap(document => document.problems);
  if (unreadable.length > 0) return { problems: unreadable };
  const misshapen = documents.flatMap(checkDocument);
  if (misshapen.length > 0) return { problems: inOrder(misshapen) };
  const pack = packOf(documents);
  if (!pack) return { problems: [noMainFile(files)] };
  const regulation = regulationOf(pack);
  return { regulation, problems: inOrder(checkContents(pack, regulation, vocabulary)) };
}

export const mainFileName = 'regulation.yaml';

function checkDocument(document: PackDocument): PackProblem[] {
  const schema = isMain(document) ? mainFileSchema : partFileSchema;
  const findings = checkShape(schema, document.value);
  const deeper = writtenControls(document).flatMap(checkControlShape);
  return [...findings, ...deeper].map(document.place);
}

function isMain({ name }: PackDocument): boolean {
  return name === mainFileName || name.endsWith(`/${mainFileName}`);
}

/** A control whose kind is unknown has been told of already. */
function checkControlShape({ path, value }: WrittenControl): Finding[] {
  const schema = Object.hasOwn(controlSchemas, String(value.kind)) && controlSchemas[String(value.kind)];
  return schema ? checkShape(schema, value, path) : [];
}

function noMainFile(files: readonly PackFile[]): PackProblem {
  const file = files[0]?.name ?? mainFileName;
  return { file, line: 1, column: 1, path: [], code: 'no_main_file', params: { file: mainFileName } };
}

function regulationOf({ head, documents }: WrittenPack): Regulation {
  const { pack, version, title, source, settings } = head as unknown as Regulation;
  const parts = documents.map(({ value }) => value as Raw);
  const common = head.due_process === undefined ? undefined : dueProcessOf(head.due_process as Raw);
  const chapters = inDocumentOrder(parts.flatMap(part => list<Raw>(part.chapters).map(chapterOf)));
  return {
    pack,
    version,
    title,
    source,
    settings: settingsOf(settings),
    forms: parts.flatMap(part => list<Raw>(part.forms).map(formOf)),
    ...(common && { dueProcess: common }),
    chapters: common ? chapters.map(chapter => withDueProcess(chapter, common)) : chapters,
  };
}

/** Sanctions and rewards that say no due process of their own follow that of the pack. */
function withDueProcess(chapter: Chapter, dueProcess: DueProcess): Chapter {
  const clauses = chapter.clauses.map(clause => ({
    ...clause,
    controls: clause.controls.map(control =>
      control.kind === 'sanction' || control.kind === 'reward' ? { dueProcess, ...control } : control,
    ),
  }));
  return { ...chapter, clauses };
}

function checkContents(pack: WrittenPack, regulation: Regulation, vocabulary: Vocabulary): PackProblem[] {
  const between = pack.documents.flatMap(document => checkBetween(document, regulation));
  const settings = checkSettings((pack.head.settings ?? {}) as Readonly<Record<string, Raw>>);
  const [main] = pack.documents;
  const ofHead = main ? settings.map(main.place) : [];
  return [...checkNumbers(pack), ...ofHead, ...between, ...checkExecutable(pack, regulation, vocabulary)];
}

function checkBetween(document: PackDocument, regulation: Regulation): PackProblem[] {
  return writtenControls(document).flatMap(({ clause, index, path }) => {
    const control = controlIn(regulation, clause, index);
    const findings = control ? checkConsistency(control, regulation) : [];
    return findings.map(finding => document.place({ ...finding, path: [...path, ...finding.path] }));
  });
}

function controlIn(regulation: Regulation, clause: string, index: number) {
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);
  return clauses.find(({ id }) => id === clause)?.controls[index];
}

function inOrder(problems: readonly PackProblem[]): PackProblem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
