import type { FormContent, TableRow } from '#contract/form.ts';
import { type Blank, blanksOf, type Paper } from '#engine/controls/paper.ts';
import type { Scope } from '#engine/expression/expression.ts';
import type { FieldSpec } from '#engine/regulation.ts';
import type { Value, Values } from '#engine/vocabulary.ts';
import { parseInstant } from '#kernel/time.ts';

type Written = FormContent[string];

/** What is wrong with a field, as a JSON pointer below `content`: `lines/2/quantity`. */
export interface Fault {
  readonly field: string;
  readonly fault: Blank['fault'];
  readonly spec: FieldSpec | undefined;
}

/** What is filled in as clauses read it: instants in milliseconds, of a table the number of its rows. */
export function valuesOf({ spec }: Paper, content: FormContent): Values {
  const types = new Map(spec.fields.map(({ name, type }) => [name, type]));
  return Object.fromEntries(
    Object.entries(content).map(([name, written]) => [name, plainOf(types.get(name), written)]),
  );
}

function plainOf(type: FieldSpec['type'] | undefined, written: Written): Value {
  if (Array.isArray(written)) return written.filter(row => !isEmptyRow(row)).length;
  if (type !== 'instant' || typeof written !== 'string') return written;
  return instantOf(written) ?? written;
}

function instantOf(text: string): number | undefined {
  try {
    return parseInstant(text);
  } catch {
    return undefined;
  }
}

/** All that the form lacks or has wrong; `scope` is what is known beside it. */
export function faultsOf(paper: Paper, content: FormContent, scope: Scope): Fault[] {
  const { fields } = paper.spec;
  const byName = new Map(fields.map(field => [field.name, field]));
  const blanks = blanksOf(paper, valuesOf(paper, content), scope);
  const own = blanks.map(({ field, fault }) => ({ field, fault, spec: byName.get(field) }));
  const ill = fields.filter(({ name }) => !blanks.some(({ field }) => field === name));
  return [...own, ...ill.flatMap(field => innerFaults(field, content[field.name]))];
}

/** What the kind of a field asks beyond its plain type. */
function innerFaults(field: FieldSpec, written: Written | undefined): Fault[] {
  if (written === undefined || written === null || written === '') return [];
  if (field.type === 'table')
    return Array.isArray(written) ? rowFaults(field, written) : [wrong(field.name, field)];
  return !Array.isArray(written) && isOfKind(field, written) ? [] : [wrong(field.name, field)];
}

function rowFaults(table: FieldSpec, rows: readonly TableRow[]): Fault[] {
  return rows.flatMap((row, at) =>
    isEmptyRow(row)
      ? []
      : [
          ...table.columns.flatMap(column => cellFaults(column, row[column.name], `${table.name}/${at}`)),
          ...Object.keys(row)
            .filter(name => !table.columns.some(column => column.name === name))
            .map(name => ({
              field: `${table.name}/${at}/${name}`,
              fault: 'unknown' as const,
              spec: undefined,
            })),
        ],
  );
}

function cellFaults(column: FieldSpec, cell: Value | undefined, path: string): Fault[] {
  const field = `${path}/${column.name}`;
  if (cell === undefined || cell === null || cell === '')
    return column.required ? [{ field, fault: 'missing', spec: column }] : [];
  return isOfKind(column, cell) ? [] : [wrong(field, column)];
}

function wrong(field: string, spec: FieldSpec): Fault {
  return { field, fault: 'wrong_type', spec };
}

/** A row that somebody opened and left empty is no row. */
function isEmptyRow(row: TableRow): boolean {
  return Object.values(row).every(cell => cell === null || cell === '');
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function isOfKind({ type, options }: FieldSpec, value: Exclude<Value, null>): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'money':
      return Number.isInteger(value) && Number(value) >= 0;
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'instant':
      return typeof value === 'string' && instantOf(value) !== undefined;
    case 'choice':
      return options.some(option => option.value === value);
    case 'photo':
    case 'signature':
    case 'person':
      return typeof value === 'string' && uuid.test(value);
    case 'table':
      return false;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** Fields that are asked for as it is filled in now. */
export function askedOf(paper: Paper, content: FormContent, scope: Scope): string[] {
  const seen = { ...scope, form: valuesOf(paper, content) };
  return paper.spec.fields
    .filter(({ name }) => paper.asked.get(name)?.(seen) ?? true)
    .map(({ name }) => name);
}

/** Ids of all that a form names of a kind: the photographs and signatures, or the persons. */
export function idsOf({ spec }: Paper, content: FormContent, types: readonly FieldSpec['type'][]): string[] {
  const found = spec.fields.flatMap(field => {
    const written = content[field.name];
    if (!Array.isArray(written)) return types.includes(field.type) ? [written] : [];
    const columns = field.columns.filter(({ type }) => types.includes(type));
    return written.flatMap(row => columns.map(({ name }) => row[name]));
  });
  return [...new Set(found.filter(id => typeof id === 'string' && uuid.test(id)))] as string[];
}
