import type { FormField, FormKind } from '#contract/form.ts';
import type { Fact, Paper, Section } from '#platform/pdf/paper.ts';
import { type Writing, writerOf } from '#platform/pdf/writer.ts';
import { columnsOf, isWide } from './content-sections.ts';
import { rolesOf, signatureRows } from './form-paper.ts';

const emptyRows = 8;
const linesToWriteOn = '\n\n';

/** A form to be filled in with a pen: its fields, empty rows, and places for decisions and signatures. */
export function blankPaper(kind: FormKind, companyName: string, writing: Writing): Paper {
  const { say } = writerOf(writing);
  return {
    locale: writing.locale,
    company: companyName,
    title: kind.title,
    numbers: [{ label: say('form.no'), value: '' }],
    code: null,
    sections: [
      headSection(writing),
      ...contentSections(kind, writing),
      ...chainSection(kind, writing),
      ...signatureSection(kind, writing),
    ],
    foot: '',
    pageOf: say('page'),
    // Of no instant: the same form makes the same bytes.
    asOf: 0,
  };
}

function headSection(writing: Writing): Section {
  const { say } = writerOf(writing);
  const facts = ['applicant', 'branch', 'submitted_at'].map(
    (name): Fact => ({ label: say(`form.${name}`), value: '' }),
  );
  return { title: say('form.section.head'), blocks: [{ kind: 'facts', facts }] };
}

function contentSections({ fields }: FormKind, writing: Writing): Section[] {
  const { say } = writerOf(writing);
  const facts = fields.filter(({ type }) => type !== 'table').map(field => blankFact(field, writing));
  const tables = fields
    .filter(({ type }) => type === 'table')
    .map((field): Section => {
      const rows = Array.from({ length: emptyRows }, (_, at) => [String(at + 1)]);
      return { title: field.label, blocks: [{ kind: 'table', table: { columns: columnsOf(field), rows } }] };
    });
  return [
    { title: say('form.section.content'), blocks: facts.length > 0 ? [{ kind: 'facts', facts }] : [] },
    ...tables,
  ];
}

/** Choices are there to be ticked, texts have lines to write on. */
function blankFact(field: FormField, writing: Writing): Fact {
  const { say } = writerOf(writing);
  const { label, type, options } = field;
  if (type === 'choice')
    return { label, value: options.map(option => `□ ${option.label}`).join('   '), isWide: true };
  if (type === 'boolean') return { label, value: `□ ${say('yes')}   □ ${say('no')}` };
  return { label, value: isWide(field) ? linesToWriteOn : '', isWide: isWide(field) };
}

function chainSection({ chain }: FormKind, { locale, zone }: Writing): Section[] {
  if (chain.length === 0) return [];
  const { say } = writerOf({ locale, zone });
  const signatures = chain.map(({ name, roles }) => ({
    label: name ?? rolesOf(roles.join(', '), locale),
    image: null,
    caption: say('form.chain.by_hand'),
  }));
  return [{ title: say('form.section.chain'), blocks: signatureRows(signatures) }];
}

/** Who decides signs with that. */
function signatureSection({ signedBy, chain }: FormKind, { locale, zone }: Writing): Section[] {
  const signing = signedBy.filter(role => !chain.some(({ roles }) => roles.includes(role)));
  if (signing.length === 0) return [];
  const { say } = writerOf({ locale, zone });
  const signatures = signing.map(role => ({
    label: rolesOf(role, locale),
    image: null,
    caption: say('form.dated'),
  }));
  return [{ title: say('section.signature'), blocks: signatureRows(signatures) }];
}
