import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type ActionId, abilities, type Reach, type Row } from './abilities.ts';
import type { Role } from './roles.ts';

/** What abilities are asked about: whose case it is. */
export interface Scope {
  readonly branchId: string | null;
  readonly customerId: string | null;
  readonly assignees: readonly string[];
}

/** Who asks. */
export interface Asker {
  readonly personId: string | null;
  readonly customerId: string | null;
  readonly branchIds: readonly string[];
  readonly roles: readonly Role[];
}

/** May this asker do this action with a case of this scope? Without a scope: with any case at all. */
export function may(asker: Asker, action: string, scope?: Scope): boolean {
  const ability = abilityOf(asker);
  return scope ? ability.can(action, subject('case', { ...scope })) : ability.can(action, 'case');
}

/** The widest reach of an action for this asker; undefined when it is refused altogether. */
export function reachOf(asker: Asker, action: string): Reach | undefined {
  const row: Row = rowOf(action);
  const reaches = asker.roles.map(role => row[role]);
  return (['all', 'branch', 'assigned', 'own'] as const).find(reach => reaches.includes(reach));
}

/** All actions that this asker's roles include. */
export function actionsOf(asker: Asker): ActionId[] {
  return (Object.keys(abilities) as ActionId[]).filter(action => reachOf(asker, action) !== undefined);
}

const known = new WeakMap<Asker, MongoAbility>();

function abilityOf(asker: Asker): MongoAbility {
  let ability = known.get(asker);
  if (!ability) {
    ability = createMongoAbility(rulesOf(asker));
    known.set(asker, ability);
  }
  return ability;
}

function rulesOf(asker: Asker): RawRuleOf<MongoAbility>[] {
  return actionsOf(asker).flatMap(action =>
    asker.roles.flatMap(role => {
      const reach = rowOf(action)[role];
      return reach ? [{ action, subject: 'case', ...conditionsOf(asker, reach) }] : [];
    }),
  );
}

function conditionsOf(asker: Asker, reach: Reach): { conditions?: Record<string, unknown> } {
  switch (reach) {
    case 'all':
      return {};
    case 'branch':
      return { conditions: { branchId: { $in: [...asker.branchIds] } } };
    case 'assigned':
      return { conditions: { assignees: asker.personId ?? '' } };
    case 'own':
      return { conditions: { customerId: asker.customerId ?? '' } };
  }
}

function rowOf(action: string): Row {
  return Object.hasOwn(abilities, action) ? (abilities[action as ActionId] as Row) : {};
}
