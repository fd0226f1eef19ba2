import { compileCalendar } from '../calendar/calendar.ts';
import { calendarsOf, compile } from '../compile.ts';
import type { CompileFault } from '../controls/condition.ts';
import { nearest } from '../expression/nearest.ts';
import { withOwn } from '../own-vocabulary.ts';
import { proofs } from '../proof.ts';
import type { Regulation } from '../regulation.ts';
import type { Told } from '../told.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { PackDocument } from './document.ts';
import type { PackProblem, Path } from './problem.ts';
import { type WrittenPack, writtenControls, writtenForms } from './written.ts';

/** Tries to compile the regulation, and tells each fault by its line: unknown names, wrong types, bad limits. */
export function checkExecutable(
  pack: WrittenPack,
  regulation: Regulation,
  vocabulary: Vocabulary,
): PackProblem[] {
  const calendars = anyCalendar();
  const compiled = compile({ edition: 'check', regulation, vocabulary, calendars, awaited: 'executed' });
  if (compiled.ok) return [];
  const words: Words = {
    vocabulary: withOwn(vocabulary),
    settings: Object.keys(regulation.settings),
    clauses: regulation.chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id)),
  };
  const places = placesIn(pack);
  return compiled.faults.flatMap(fault => problemOf(fault, places, words));
}

/** Which calendar a company has does not matter to whether a clause can be executed. */
function anyCalendar() {
  const compiled = compileCalendar({ id: 'any', zone: 'UTC', weekly: {}, holidays: [], alwaysOpen: true });
  return calendarsOf(compiled.ok ? [compiled.calendar] : [], { standard: 'any', fact: 'branch.calendar' });
}

interface Spot {
  readonly document: PackDocument;
  readonly path: Path;
}

/** Where each control and each form is written: `<clause>/<index>`, `forms.<index>`. */
function placesIn({ documents }: WrittenPack): ReadonlyMap<string, Spot> {
  const controls = documents.flatMap(document =>
    writtenControls(document).map(({ clause, index, path }) => ({
      key: `${clause}/${index}`,
      document,
      path,
    })),
  );
  const forms = documents
    .flatMap(document => writtenForms(document).map(({ path }) => ({ document, path })))
    .map((form, index) => ({ key: `forms.${index}`, ...form }));
  return new Map([...controls, ...forms].map(({ key, ...spot }) => [key, spot]));
}

interface Words {
  readonly vocabulary: Vocabulary;
  readonly settings: readonly string[];
  readonly clauses: readonly string[];
}

function problemOf(fault: CompileFault, places: ReadonlyMap<string, Spot>, words: Words): PackProblem[] {
  const [, form, inForm = ''] = /^(forms\.\d+)\.(.+)$/.exec(fault.path) ?? [];
  const spot = places.get(form ?? `${fault.clause}/${fault.control}`);
  if (!spot) return [];
  const { position: offset = 0, ...told } = fault;
  const path = [...spot.path, ...writtenPath(form === undefined ? fault.path : inForm)];
  return [spot.document.place({ nearest: meant(told, words), ...told, path, offset })];
}

/** The engine's names of a control's parts as the file writes them. */
function writtenPath(path: string): Path {
  return path.split('.').map(step => {
    if (/^\d+$/.test(step)) return Number(step);
    return step === 'match' ? 'events' : step.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
  });
}

function meant({ code, params }: Told, { vocabulary, settings, clauses }: Words): string | undefined {
  const name = String(params?.name ?? '');
  switch (code) {
    case 'unknown_event':
      return nearest(name, Object.keys(vocabulary.events));
    case 'unknown_action':
      return nearest(name, Object.keys(vocabulary.actions));
    case 'unknown_fact':
      return nearest(name, Object.keys(vocabulary.facts));
    case 'unknown_proof':
      return nearest(name, Object.keys(proofs));
    case 'unknown_role':
      return nearest(name, vocabulary.roles);
    case 'unknown_setting':
      return nearest(name, settings);
    case 'unknown_clause':
      return nearest(name, clauses);
    default:
      return undefined;
  }
}
