import { type RawBuilder, sql } from 'kysely';
import { may } from '#contract/asker.ts';
import { type DutyRow, readingDuty } from '#contract/duty.ts';
import { proofName } from '#engine/proof.ts';
import type { Locale } from '#kernel/locale.ts';
import { translate } from '#platform/text/translate.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Regulations } from '#road/road.ts';
import type { ReadContext } from '#road/route.ts';
import { dutyOf } from '../ground.ts';
import { holdsDuty } from '../holders.ts';
import type { Mine } from '../mine.ts';

/** A duty as lists read it. */
export interface ListedDuty
  extends Pick<
    DutyRow,
    | 'id'
    | 'clause'
    | 'holder'
    | 'state'
    | 'personName'
    | 'branchName'
    | 'settledByName'
    | 'text'
    | 'fileId'
    | 'formId'
  > {
  readonly duty: string;
  readonly edition: string;
  readonly period: string;
  readonly branchId: string;
  readonly ofKind: DutyRow['of']['kind'];
  readonly ofId: string;
  readonly ofName: string | null;
  readonly openedAt: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly settledAt: Temporal.Instant | null;
  /** Those of the reader's whose duty it is: the reader, or who is away. */
  readonly heldBy: readonly string[];
}

/** What is read of a duty for somebody who does the duties of these people. */
export function columns(mine: readonly string[]): RawBuilder<unknown> {
  return sql`d.id, d.duty, d.clause, d.edition, d.holder, d.period, d.state, d.branch_id, d.of_kind, d.of_id,
      d.opened_at, d.due_at, d.settled_at, d.settled_by_name, d.text, d.file_id, d.form_id,
      o.name as person_name, b.name as branch_name, ${subjectName} as of_name,
      array(select p.id from person p where p.id = any(${[...mine]}::uuid[]) and p.is_active and ${holdsDuty}) as held_by
    from duty d join branch b on b.id = d.branch_id left join person o on o.id = d.person_id`;
}

const subjectName = sql`case d.of_kind
  when 'customer' then (select name from customer where id = d.of_id)
  when 'asset' then (select serial_no from asset where id = d.of_id)
  when 'person' then (select name from person where id = d.of_id)
  when 'event' then (select request_no from service_request where id = d.of_id)
  else b.name end`;

interface Reading {
  readonly mine: Mine;
  readonly regulations: Regulations;
}

export function rowOf(row: ListedDuty, { actor, now }: ReadContext, { mine, regulations }: Reading): DutyRow {
  const { duty: _, edition: __, ofKind, ofId, ofName, heldBy, branchId, ...shown } = row;
  const end = row.settledAt?.epochMilliseconds ?? now;
  const isOpen = row.state === 'open';
  const isReading = row.duty === readingDuty;
  // Nobody reads for somebody else.
  const isHeld = isReading ? actor.personId !== null && heldBy.includes(actor.personId) : heldBy.length > 0;
  return {
    ...shown,
    ...wordsOf(row, regulations, actor.locale),
    reads: isReading ? row.period : null,
    of: { kind: ofKind, id: ofId, name: ofName },
    period: row.ofKind === 'event' ? null : row.period,
    openedAt: row.openedAt.toString(),
    dueAt: row.dueAt.toString(),
    settledAt: row.settledAt?.toString() ?? null,
    isLate: row.state !== 'excused' && end > row.dueAt.epochMilliseconds,
    standsInFor: stoodInFor(heldBy, { mine, own: actor.personId }),
    mayDo: isOpen && isHeld,
    mayExcuse: isOpen && !isHeld && may(actor, 'duty.excuse', { branchId, customerId: null, assignees: [] }),
  };
}

function stoodInFor(
  heldBy: readonly string[],
  { mine, own }: { readonly mine: Mine; readonly own: string | null },
) {
  if (own !== null && heldBy.includes(own)) return null;
  return mine.stoodInFor.find(({ id }) => heldBy.includes(id))?.name ?? null;
}

function wordsOf(row: ListedDuty, regulations: Regulations, locale: Locale) {
  if (row.duty === readingDuty) return readingWords(locale);
  const found = dutyOf(regulations, row);
  const source = found?.regulation.source;
  const clause = found && clausesOf(found.regulation).get(row.clause);
  const proof = found?.duty.spec.proof ?? null;
  const form = source?.forms?.find(({ id }) => id === proof);
  return {
    clauseNo: clause?.no ?? row.clause,
    name: found?.duty.spec.name[locale] ?? row.clause,
    needsProof: proof !== null,
    proof: form ? form.title[locale] : proof === null ? null : (proofName(proof)?.[locale] ?? proof),
    proofForm: form ? form.id : null,
  };
}

/** The product's own duty: of no clause, and without a record but the confirmation. */
function readingWords(locale: Locale) {
  const name = translate(locale, 'duty:reading');
  return { clauseNo: '', name, needsProof: false, proof: null, proofForm: null };
}
