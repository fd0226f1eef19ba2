import { nearest } from '#engine/expression/nearest.ts';
import { describeControl } from '#engine/pack/describe.ts';
import type { Control, Regulation } from '#engine/regulation.ts';
import { readRegister } from '#platform/regulation/register.ts';
import { translate } from '#platform/text/translate.ts';
import { Trouble } from '#platform/trouble.ts';
import { answer, say } from '../say.ts';
import { shellLocale } from '../shell-locale.ts';
import { vocabulary } from '../vocabulary.ts';
import { shippedRegulations } from './pack-load.ts';
import { actionsOf, commandFile, executorOf, testsNaming } from './pack-places.ts';
import { type CarriedClause, type ClauseStatus, clausesOf, statusOf } from './pack-status.ts';

/** Where a clause is enforced. */
export interface ClausePlace {
  readonly clause: string;
  readonly status: ClauseStatus['kind'];
  /** The exception's reason, or the capability that is to come. */
  readonly note: string | null;
  readonly carried: readonly CarriedPlace[];
  readonly tests: readonly string[];
}

export interface CarriedPlace {
  readonly pack: string;
  readonly no: string;
  readonly text: string;
  readonly controls: readonly ControlPlace[];
}

export interface ControlPlace {
  readonly kind: string;
  readonly words: string;
  /** The engine's file; null while nothing executes it. */
  readonly executedBy: string | null;
  /** Actions it stands before, with the file of their command. */
  readonly actions: readonly { readonly action: string; readonly file: string | null }[];
}

/** Shows where a clause is enforced, in the language of the shell. 0: found. */
export async function whereIsClause(id: string, json: boolean): Promise<0> {
  const place = await placeOfClause(id);
  answer(json, place, placeText(place));
  return 0;
}

/** Throws Trouble for a clause that nobody knows. */
export async function placeOfClause(id: string): Promise<ClausePlace> {
  const [packs, register] = await Promise.all([shippedRegulations(), readRegister()]);
  const status = statusOf(
    id,
    packs,
    register.find(clause => clause.id === id),
  );
  if (status.kind === 'none') throw unknownClause(id, [...register, ...packs.flatMap(clausesOf)]);
  const carried = 'carried' in status ? status.carried : [];
  return {
    clause: id,
    status: status.kind,
    note: noteOf(status),
    carried: carried.map(carriedPlace),
    tests: testsNaming(id),
  };
}

function unknownClause(id: string, known: readonly { readonly id: string }[]): Trouble {
  const ids = known.map(clause => clause.id);
  const near = nearest(id.toUpperCase(), ids);
  return near === undefined
    ? new Trouble('pack.clause_unknown', { clause: id })
    : new Trouble('pack.clause_meant', { clause: id, meant: near });
}

function noteOf(status: ClauseStatus): string | null {
  if (status.kind === 'excepted') return status.reason;
  return status.kind === 'to_do' ? status.capability : null;
}

function carriedPlace({ regulation, clause }: CarriedClause): CarriedPlace {
  return {
    pack: regulation.pack,
    no: clause.no,
    text: clause.text[shellLocale()],
    controls: clause.controls.map(control => controlPlace(control, regulation)),
  };
}

function controlPlace(control: Control, { settings }: Regulation): ControlPlace {
  const locale = shellLocale();
  const wording = {
    say: (key: string, params = {}) => translate(locale, key, params),
    vocabulary,
    settings,
  };
  return {
    kind: control.kind,
    words: describeControl(control, locale, wording),
    executedBy: executorOf(control.kind) ?? null,
    actions: actionsOf(control).map(action => ({ action, file: commandFile(action) ?? null })),
  };
}

function placeText({ clause, status, note, carried, tests }: ClausePlace): string {
  const title = `${clause}  ${say(`pack_status_${status}`)}${note === null ? '' : `: ${note}`}`;
  return [title, ...carried.flatMap(carriedText), ...tests.map(file => `  ${say('pack_test')} ${file}`)].join(
    '\n',
  );
}

function carriedText({ pack, no, text, controls }: CarriedPlace): string[] {
  return ['', `${pack} ${no}`, text, '', ...controls.flatMap(controlText)];
}

function controlText({ words, executedBy, actions }: ControlPlace): string[] {
  const commands = actions.map(({ action, file }) => `    ${action} → ${file ?? say('pack_no_command')}`);
  return [`- ${words}`, `    ${executedBy ?? say('pack_not_executed')}`, ...commands];
}
