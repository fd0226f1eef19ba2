import {
  fieldName,
  type HandlingContent,
  type HandlingField,
  type HandlingName,
  handlingOf,
} from '#contract/handling.ts';
import { beginning } from '#contract/work-order-facts.ts';
import type { Value, Values } from '#engine/vocabulary.ts';
import { parseInstant } from '#kernel/time.ts';

type Given = HandlingContent[string];

/** Whether everything given belongs to the kind, as its type, and what it cannot do without is there. */
export function isFitting(kind: HandlingName, content: HandlingContent): boolean {
  const fields = new Map((handlingOf(kind).fields ?? []).map(field => [fieldName(field), field]));
  const isStrange = ([name, given]: [string, Given]) => !isOf(fields.get(name), given);
  if (Object.entries(content).some(isStrange)) return false;
  return [...fields].every(([name, { isNeeded }]) => !isNeeded || content[name] !== undefined);
}

function isOf(field: HandlingField | undefined, given: Given): boolean {
  switch (field?.type) {
    case undefined:
      return false;
    case 'boolean':
      return typeof given === 'boolean';
    case 'text':
      return typeof given === 'string';
    case 'choice':
      return typeof given === 'string' && (field.options ?? []).includes(given);
    case 'instant':
      return typeof given === 'string' && isInstant(given);
    case 'money':
      return typeof given === 'number';
    case 'count':
      return typeof given === 'number' && given > 0;
  }
}

function isInstant(text: string): boolean {
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** What an act makes known: what was not said is known to be unknown. How a person is reached is masked. */
export function factsOf(kind: HandlingName, content: HandlingContent): Values {
  const { fields = [], facts = {} } = handlingOf(kind);
  const holding = fields.filter(({ isOfEvent }) => isOfEvent !== true);
  const told = holding.map(field => [field.fact, factOf(field, content[fieldName(field)])] as const);
  return { ...Object.fromEntries(told), ...facts };
}

/** What clauses may ask of this one act. */
export function dataOf(kind: HandlingName, content: HandlingContent): Values {
  const said = (handlingOf(kind).fields ?? []).filter(({ isOfEvent }) => isOfEvent);
  return Object.fromEntries(said.map(fieldName).map(name => [name, content[name] === true]));
}

function factOf({ type, isContact }: HandlingField, given: Given | undefined): Value {
  if (given === undefined) return null;
  if (typeof given !== 'string') return given;
  if (type === 'instant') return parseInstant(given);
  return isContact ? masked(given) : beginning(given);
}

/** That there is a way, and its first character: the log is kept for good. */
function masked(contact: string): string {
  return `${[...contact.trim()][0] ?? ''}****`;
}

/** What a reader is shown: how a person is reached only in full to whoever may write it down. */
export function shownTo(kind: HandlingName, content: HandlingContent, isInFull: boolean): HandlingContent {
  if (isInFull) return content;
  const contacts = (handlingOf(kind).fields ?? []).filter(({ isContact }) => isContact).map(fieldName);
  const shown = Object.entries(content).map(([name, given]) => [
    name,
    contacts.includes(name) ? masked(String(given)) : given,
  ]);
  return Object.fromEntries(shown);
}
