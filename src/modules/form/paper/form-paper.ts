import type { FiledForm } from '#contract/form.ts';
import type { Block, Fact, Paper, PrintedSignature, Section } from '#platform/pdf/paper.ts';
import { type Writer, type Writing, writerOf } from '#platform/pdf/writer.ts';
import { translate } from '#platform/text/translate.ts';
import { contentSections } from './content-sections.ts';
import type { FormMatter } from './matter.ts';

/** A filed form as A4 pages: whose it is, all that is filled in, who decided when, who signed, and how to check it. */
export function formPaper(matter: FormMatter, writing: Writing): Paper {
  const writer = writerOf(writing);
  const { say } = writer;
  const { form, address, asOf } = matter;
  return {
    locale: writing.locale,
    company: form.companyName,
    title: form.kind.title,
    numbers: [
      { label: say('form.no'), value: form.formNo },
      ...(form.requestNo ? [{ label: say('fact.request_no'), value: form.requestNo }] : []),
    ],
    code: address === null ? null : { address, caption: say('code') },
    sections: [
      headSection(form, writing),
      ...contentSections(matter, writer),
      ...chainSection(form, writing),
      ...signatureSection(matter, writing),
      ...sealSection(matter, writer),
    ],
    foot: say('foot', { zone: writing.zone }),
    pageOf: say('page'),
    asOf,
  };
}

function headSection(form: FiledForm, writing: Writing): Section {
  const { say, time } = writerOf(writing);
  const { applicantName, branchName, submittedAt, createdAt, version, state, outcome } = form;
  const shown = state === 'archived' && outcome ? `forms:archived_as.${outcome}` : `forms:state.${state}`;
  const facts: Fact[] = [
    { label: say('form.applicant'), value: applicantName },
    { label: say('form.branch'), value: branchName },
    submittedAt
      ? { label: say('form.submitted_at'), value: time(submittedAt) }
      : { label: say('form.created_at'), value: time(createdAt) },
    { label: say('form.state'), value: translate(writing.locale, shown) },
    ...(version > 1 ? [{ label: say('form.version'), value: String(version) }] : []),
    ...keptFacts(form, writing),
  ];
  return { title: say('form.section.head'), blocks: [{ kind: 'facts', facts }] };
}

/** For how long the regulation has it kept. */
function keptFacts(
  { keepUntil, kind }: Pick<FiledForm, 'keepUntil' | 'kind'>,
  { locale, zone }: Writing,
): Fact[] {
  const { say } = writerOf({ locale, zone });
  if (keepUntil) return [{ label: say('form.keep'), value: say('form.keep_until', { date: keepUntil }) }];
  if (kind.keep === 'forever') return [{ label: say('form.keep'), value: say('form.keep_forever') }];
  return [];
}

function chainSection({ chain }: FiledForm, { locale, zone }: Writing): Section[] {
  if (chain.length === 0) return [];
  const { say, time } = writerOf({ locale, zone });
  const columns = [
    { title: say('form.chain.step'), share: 26 },
    { title: say('form.chain.person'), share: 18 },
    { title: say('form.chain.decision'), share: 36 },
    { title: say('form.chain.at'), share: 20 },
  ];
  const rows = chain.flatMap(({ name, clauseNo, voices }) =>
    voices.map(({ role, decision, decidedByName, comment, delegatedByName, decidedAt }) => [
      [name ?? rolesOf(role, locale), say('form.chain.clause', { no: clauseNo })].join('\n'),
      [decidedByName ?? '', delegatedByName ? say('form.chain.instead', { name: delegatedByName }) : '']
        .filter(Boolean)
        .join('\n'),
      [decision ? translate(locale, `forms:decision.${decision}`) : '', comment ?? '']
        .filter(Boolean)
        .join('\n'),
      time(decidedAt),
    ]),
  );
  return [{ title: say('form.section.chain'), blocks: [{ kind: 'table', table: { columns, rows } }] }];
}

/** Roles in a reader's language. */
export function rolesOf(roles: string, locale: Writing['locale']): string {
  return roles
    .split(', ')
    .map(role => translate(locale, `common:role.${role}`))
    .join(' · ');
}

const signaturesInRow = 3;

function signatureSection({ form, files }: FormMatter, writing: Writing): Section[] {
  const { say, time } = writerOf(writing);
  const signatures = form.signatures.map(
    ({ role, signedByName, signedAt, fileId, isByApproval }): PrintedSignature => ({
      label: rolesOf(role, writing.locale),
      image: files.get(fileId ?? '')?.image ?? null,
      caption: signedByName
        ? [signedByName, time(signedAt), isByApproval ? say('form.by_approval') : '']
            .filter(Boolean)
            .join('  ')
        : say('signature.none'),
    }),
  );
  return signatures.length === 0
    ? []
    : [{ title: say('section.signature'), blocks: signatureRows(signatures) }];
}

/** Places for signatures, as many beside each other as can be signed in. */
export function signatureRows(signatures: readonly PrintedSignature[]): Block[] {
  const rows: Block[] = [];
  for (let at = 0; at < signatures.length; at += signaturesInRow)
    rows.push({ kind: 'signatures', signatures: signatures.slice(at, at + signaturesInRow) });
  return rows;
}

function sealSection({ seal, address }: FormMatter, { say }: Writer): Section[] {
  const note = (text: string): Block => ({ kind: 'note', text });
  const blocks =
    seal && address ? [note(say('form.seal.how', { seal })), note(address)] : [note(say('form.seal.none'))];
  return [{ title: say('section.seal'), blocks }];
}
