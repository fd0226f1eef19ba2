import { sql } from 'kysely';
import type { FormContent, FormState } from '#contract/form.ts';
import type { FormPaperCheck, PaperCheck } from '#contract/paper.ts';
import type { Locale } from '#kernel/locale.ts';
import { keptBytes } from '#platform/file/kept-bytes.ts';
import type { PrintedClaim } from '#platform/pdf/code.ts';
import { chainOf } from '#road/evidence/chain.ts';
import { sealedFiles, sealOf } from '../seal.ts';
import type { FormOutcome } from '../store.ts';
import type { FormPaperOptions } from './options.ts';
import { submission } from './submission.ts';

/** Whether a printed form is what its log says of it; undefined where the claim is of no form. */
export async function checkFormPaper(
  options: FormPaperOptions,
  { id, link }: PrintedClaim,
  locale: Locale,
): Promise<PaperCheck | undefined> {
  const head = await headOf(options, id);
  if (!head) return undefined;
  const { log, isSound } = await chainOf(options.pool, id);
  const place = log.findIndex(({ hash }) => hash.subarray(0, link.length).equals(link));
  const submitted = submission(log.slice(0, place + 1));
  const found = {
    log: !isSound || place < 0,
    report: !submitted || !(await isAsSealed(options, head, submitted)),
    signature: !(await areKept(options, head.signatures)),
    photo: !(await areKept(options, await photosOf(options, id, submitted?.version ?? 0))),
  };
  const changes = (['log', 'report', 'signature', 'photo'] as const).filter(name => found[name]);
  const form = shown(head, { link, locale, isLatest: place === log.length - 1 });
  return { outcome: changes.length === 0 ? 'genuine' : 'changed', changes, paper: null, form };
}

interface Head {
  readonly form: string;
  readonly formNo: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly state: FormState;
  readonly outcome: FormOutcome | null;
  readonly applicantName: string;
  readonly submittedAt: Temporal.Instant | null;
  readonly zone: string;
  readonly companyName: string | null;
  /** Hashes of the strokes. */
  readonly signatures: readonly string[];
}

async function headOf(
  { db }: FormPaperOptions,
  id: string,
): Promise<(Head & { readonly id: string }) | undefined> {
  const { rows } = await sql<Head & { readonly id: string }>`
    select f.id, f.form, f.form_no, f.title, f.state, f.outcome, f.applicant_name, f.submitted_at, b.zone,
      (select name from company limit 1) as company_name,
      array(select x.sha256 from form_signature s join file x on x.id = s.file_id
        where s.form_id = f.id order by s.signed_at) as signatures
    from form f join branch b on b.id = f.branch_id
    where f.id = ${id}`.execute(db);
  return rows[0];
}

interface Told {
  readonly version: number;
  readonly seal: string;
}

async function isAsSealed(
  options: FormPaperOptions,
  { id, form }: Pick<Head, 'form'> & { readonly id: string },
  { version, seal }: Told,
): Promise<boolean> {
  const content = await contentOf(options, id, version);
  return content !== undefined && (await sealOf(options.db, { form, version, content })) === seal;
}

async function contentOf(
  { db }: FormPaperOptions,
  id: string,
  version: number,
): Promise<FormContent | undefined> {
  const row = await db
    .selectFrom('formVersion')
    .select('content')
    .where('formId', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.content as FormContent | undefined;
}

async function photosOf(options: FormPaperOptions, id: string, version: number): Promise<string[]> {
  const content = await contentOf(options, id, version);
  return content ? [...(await sealedFiles(options.db, content)).values()] : [];
}

async function areKept({ files }: FormPaperOptions, hashes: readonly string[]): Promise<boolean> {
  for (const sha256 of hashes) if ((await keptBytes(files, sha256)) === null) return false;
  return true;
}

interface Showing {
  readonly link: Buffer;
  readonly locale: Locale;
  readonly isLatest: boolean;
}

function shown(head: Head, { link, locale, isLatest }: Showing): FormPaperCheck {
  const { formNo, title, state, outcome, applicantName, submittedAt, zone, companyName } = head;
  return {
    ...{ formNo, state, outcome, zone, isLatest },
    title: title[locale],
    companyName: companyName ?? '',
    applicantName: `${[...applicantName][0] ?? ''}**`,
    submittedAt: submittedAt?.toString() ?? null,
    seal: link.toString('hex'),
  };
}
