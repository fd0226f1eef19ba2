import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import { type ActionId, abilities, type Reach, type Row } from './abilities.ts';
import { outsideAbilities } from './outside.ts';
import type { Role } from './roles.ts';

/** What abilities are asked about: whose case it is. */
export interface Scope {
  readonly branchId: string | null;
  readonly customerId: string | null;
  readonly assignees: readonly string[];
  /** The outlet that was given it. */
  readonly outletId?: string | null;
}

/** Who asks. */
export interface Asker {
  readonly personId: string | null;
  readonly customerId: string | null;
  readonly branchIds: readonly string[];
  readonly roles: readonly Role[];
  /** Of an outlet: reaches what the outlet was given, by abilities of its own. */
  readonly isOutside?: boolean;
}

/** May this asker do this action with a case of this scope? Without a scope: with any case at all. */
export function may(asker: Asker, action: string, scope?: Scope): boolean {
  const ability = abilityOf(asker);
  return scope ? ability.can(action, subject('case', { ...scope })) : ability.can(action, 'case');
}

/** The widest reach of an action for this asker; undefined when it is refused altogether. */
export function reachOf(asker: Asker, action: string): Reach | undefined {
  const row = rowOf(asker, action);
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
      const reach = rowOf(asker, action)[role];
      return reach ? [{ action, subject: 'case', ...conditionsOf(asker, reach) }] : [];
    }),
  );
}

function conditionsOf(asker: Asker, reach: Reach): { conditions?: Record<string, unknown> } {
  switch (reach) {
    case 'all':
      return {};
    case 'branch':
      return { conditions: { [asker.isOutside ? 'outletId' : 'branchId']: { $in: [...asker.branchIds] } } };
    case 'assigned':
      return { conditions: { assignees: asker.personId ?? '' } };
    case 'own':
      return { conditions: { customerId: asker.customerId ?? '' } };
  }
}

function rowOf({ isOutside }: Asker, action: string): Row {
  if (isOutside) return { ...outsideAbilities[action as ActionId] };
  return Object.hasOwn(abilities, action) ? (abilities[action as ActionId] as Row) : {};
}
