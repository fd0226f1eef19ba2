import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Type, { type Static } from 'typebox';
import { Check, Errors } from 'typebox/value';
import { parse } from 'yaml';
import { requestStates } from '#contract/service-request-shape.ts';
import { closed, oneOf } from '#contract/shape.ts';
import { Trouble } from '#platform/trouble.ts';

const Word = Type.String({ minLength: 1, maxLength: 200 });
const Words = Type.Array(Type.String({ maxLength: 200 }), { minItems: 1 });

/** When a rule applies: all that it names must hold. `column` compares this row, `was` the row of the case before it. */
const Rule = closed({
  /** The first row of a case. */
  first: Type.Optional(Type.Literal(true)),
  column: Type.Optional(Word),
  is: Type.Optional(Words),
  /** As `is`, and the row of the case before it was none of these. */
  becomes: Type.Optional(Words),
  /** The row of the case before was one of these, and this one is none. */
  leaves: Type.Optional(Words),
  /** The event that is told. */
  tell: Word,
  /** Column with the instant, where it is not that of the row. */
  at: Type.Optional(Word),
  /** How the case stands from then on. */
  state: Type.Optional(oneOf(requestStates)),
  data: Type.Optional(Type.Record(Word, Type.Union([Type.String(), Type.Number(), Type.Boolean()]))),
  /** Go on with the next rules: a row may tell several things. */
  andOn: Type.Optional(Type.Boolean()),
});

/** The whole day from Monday to Friday, with the holidays and make-up workdays that the State Council has published. */
export const chineseWorkdays = 'chinese-workdays';

/** In place of the column with the number of the case. */
export const caseByLine = 'line';

/** How the log of another system is read: what `guiju replay --map` takes. */
export const ReplayMap = closed({
  map: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
  title: Word,
  /** Whose data it is and under which licence. */
  source: Word,
  /** IANA zone of instants without one. */
  zone: Word,
  dates: Type.Optional(oneOf(['iso', 'dmy', 'mdy'] as const)),
  delimiter: Type.Optional(Type.String({ minLength: 1, maxLength: 1 })),
  /** Column with the number of the case; `line` where each row is a case of its own. */
  case: Word,
  /** Put before the number, so that two logs may use the same numbers. */
  casePrefix: Type.Optional(Type.String({ pattern: '^[A-Za-z0-9._-]{1,20}$' })),
  time: Word,
  /** Further columns by which rows of one instant are ordered, as numbers. */
  order: Type.Optional(Words),
  /** Text of the case, with `{column}` for values of its first row. */
  description: Word,
  /** Division in which the imported cases are filed. */
  adcode: Type.String({ pattern: '^\\d{6}$' }),
  /** The pack that judges them: a file beside the map, or the name of a shipped pack. */
  regulation: Word,
  /** Opening hours in the engine's form, or the name of a calendar that the product knows. */
  calendar: Type.Union([Type.Literal(chineseWorkdays), Type.Object({ id: Word, zone: Word })]),
  /** Facts that each row tells: a column, with the words of the log turned into ours where they are listed. */
  facts: Type.Record(
    Word,
    closed({
      column: Word,
      values: Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()]))),
    }),
  ),
  events: Type.Array(Rule, { minItems: 1 }),
  /** Where rows carry a verdict of their own: which clause it is compared with, in which rows it holds. */
  verdict: Type.Optional(
    closed({
      clause: Word,
      column: Word,
      when: closed({ column: Word, is: Words }),
      kept: Words,
      broken: Words,
    }),
  ),
});
export type ReplayMap = Static<typeof ReplayMap>;
export type Rule = Static<typeof Rule>;

export interface ReadMap {
  readonly map: ReplayMap;
  /** Text and name of the regulation's file; null where it is a shipped pack. */
  readonly regulation: { readonly name: string; readonly text: string } | null;
}

/** Reads a map and the regulation that it names. Throws Trouble, saying which field is wrong. */
export async function readMap(path: string): Promise<ReadMap> {
  const map: unknown = parse(await readText(path));
  if (!isMap(map)) throw new Trouble('replay.map_invalid', { path, problems: problemsOf(map) });
  const beside = map.regulation.endsWith('.yaml');
  const file = join(dirname(path), map.regulation);
  return { map, regulation: beside ? { name: 'regulation.yaml', text: await readText(file) } : null };
}

function isMap(value: unknown): value is ReplayMap {
  return Check(ReplayMap, value);
}

function problemsOf(value: unknown): string {
  return Errors(ReplayMap, value)
    .slice(0, 5)
    .map(({ instancePath, message }) => `${instancePath || '/'}: ${message}`)
    .join('\n');
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Trouble('replay.file_unreadable', { path });
  }
}
