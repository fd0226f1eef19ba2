import type { FormField, TableRow } from '#contract/form.ts';
import type { Block, Column, Fact, Picture, Section } from '#platform/pdf/paper.ts';
import type { Writer } from '#platform/pdf/writer.ts';
import type { FormMatter } from './matter.ts';
import { written } from './values.ts';

/** All that is filled in: fields, then each table, then the photographs with their hashes. */
export function contentSections(matter: FormMatter, writer: Writer): Section[] {
  const { form } = matter;
  const { content, asked, kind } = form;
  const shown = kind.fields.filter(({ name }) => asked.includes(name) || content[name] !== undefined);
  const facts = shown.filter(({ type }) => type !== 'table').map(field => factOf(field, matter, writer));
  const tables = shown
    .filter(({ type }) => type === 'table')
    .map(field => tableSection(field, matter, writer));
  const blocks: Block[] = facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  return [
    { title: writer.say('form.section.content'), blocks },
    ...tables,
    ...pictureSection(shown, matter, writer),
  ];
}

function factOf(field: FormField, { form }: FormMatter, writer: Writer): Fact {
  const { label, name } = field;
  const value = form.content[name];
  const said = Array.isArray(value) ? '' : written(field, value, { ...writer, people: form.people });
  return { label, value: said, isWide: isWide(field) };
}

/** Whether a field is written over the whole width. */
export function isWide({ type }: Pick<FormField, 'type'>): boolean {
  return type === 'text' || type === 'photo' || type === 'signature';
}

function tableSection(field: FormField, { form }: FormMatter, writer: Writer): Section {
  const value = form.content[field.name];
  const filled = Array.isArray(value) ? value : [];
  const say = { ...writer, people: form.people };
  const rows = filled.map((row: TableRow, at) => [
    String(at + 1),
    ...field.columns.map(column => written(column, row[column.name], say)),
  ]);
  return { title: field.label, blocks: [{ kind: 'table', table: { columns: columnsOf(field), rows } }] };
}

const numeric: readonly FormField['type'][] = ['number', 'money'];
const rowNoShare = 5;
const wideShare = 28;
const narrowShare = 16;

/** The columns of a table of a form, with a number before each row. */
export function columnsOf({ columns }: FormField): Column[] {
  const own = columns.map(
    ({ label, type }): Column => ({
      title: label,
      share: type === 'text' ? wideShare : narrowShare,
      align: numeric.includes(type) ? 'right' : 'left',
    }),
  );
  return [{ title: '#', share: rowNoShare }, ...own];
}

function pictureSection(
  fields: readonly FormField[],
  { form, files }: FormMatter,
  { say }: Writer,
): Section[] {
  const named = fields.flatMap(field => picturesOf(field, form.content[field.name]));
  const pictures: Picture[] = named.map(({ label, id }) => {
    const file = files.get(id);
    const caption = [label, file?.image ? '' : say('not_printed')].filter(Boolean).join('  ');
    return { image: file?.image ?? null, caption: `${caption}\nSHA-256 ${file?.sha256 ?? ''}` };
  });
  return pictures.length === 0
    ? []
    : [{ title: say('form.section.pictures'), blocks: [{ kind: 'pictures', pictures }] }];
}

interface NamedPicture {
  readonly label: string;
  readonly id: string;
}

function picturesOf(field: FormField, value: unknown): NamedPicture[] {
  if (!Array.isArray(value)) return isPicture(field) ? named(field.label, value) : [];
  return value.flatMap((row: TableRow, at) =>
    field.columns
      .filter(isPicture)
      .flatMap(({ name, label }) => named(`${field.label} ${at + 1} · ${label}`, row[name])),
  );
}

function isPicture({ type }: Pick<FormField, 'type'>): boolean {
  return type === 'photo' || type === 'signature';
}

function named(label: string, id: unknown): NamedPicture[] {
  return typeof id === 'string' && id !== '' ? [{ label, id }] : [];
}
