import { conductEndpoints } from '#contract/conduct.ts';
import { namesCause } from '#engine/controls/consequence.ts';
import type { Locale } from '#kernel/locale.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { parseInstant } from '#kernel/time.ts';
import { findPerson } from '#modules/organisation/index.ts';
import { type Command, command } from '#road/command.ts';
import { type Clause, type ConductGround, clauseOf } from '../ground.ts';
import { insertCase } from '../insert.ts';
import { caseOfSameFacts } from '../store.ts';

/** Reports a violation or a merit by hand. A group is nobody: one person answers for it. */
export function reportConduct(ground: ConductGround): Command {
  return command({
    endpoint: conductEndpoints.report,
    kind: 'conduct',
    begins: true,
    load: async (tx, { personId }) => {
      const person = await findPerson(tx.db, personId);
      if (!person) return refuse('subject.not_found', { field: 'personId' });
      return { scope: { branchId: person.branchId, customerId: null, assignees: [] }, row: person };
    },
    change: async (tx, person, input, context) => {
      const edition = ground.regulations.inForce();
      const found = clauseOf(ground, { edition, clause: input.clause, control: input.control });
      if (!found) return refuse('regulation.unknown_clause', { field: 'clause' });
      const { spec } = found.consequence;
      const at = parseInstant(input.occurredAt);
      const refused = refusalFor(person.roles, {
        spec,
        cause: input.cause,
        isComing: at > context.recordedAt,
        locale: context.actor.locale,
      });
      if (refused) return refused;
      const { clause, control, requestId = null, cause = null, text, units = null } = input;
      const facts = { personId: person.id, kind: spec.kind, requestId, at };
      const before = await caseOfSameFacts(tx.db, facts);
      if (before)
        return refuse('conduct.punished_already', {
          params: { clause: `${before.clause}/${before.control}` },
        });
      const id = `${clause}/${control}:report ${context.id}`;
      const finding = { id, at, cause: null, grounds: {}, lateMs: null, units };
      return insertCase(tx, context, {
        ...{ kind: spec.kind, clause, control, edition, originId: null, requestId, cause, text, finding },
        personId: person.id,
        branchId: person.branchId,
        reportedByName: context.actor.name,
      });
    },
  });
}

interface Reported {
  readonly spec: Pick<Clause['consequence']['spec'], 'subject' | 'causes'>;
  readonly cause: string | undefined;
  readonly isComing: boolean;
  readonly locale: Locale;
}

function refusalFor(
  roles: readonly string[],
  { spec, cause, isComing, locale }: Reported,
): Refused | undefined {
  if (!spec.subject.some(role => roles.includes(role)))
    return refuse('conduct.other_role', { field: 'personId' });
  if (isComing) return refuse('input.instant_absurd', { field: 'occurredAt' });
  if (spec.causes.length === 0 || namesCause(spec, cause)) return undefined;
  const causes = spec.causes.map(one => one[locale]).join('、');
  return refuse('conduct.unknown_cause', { field: 'cause', params: { causes } });
}
