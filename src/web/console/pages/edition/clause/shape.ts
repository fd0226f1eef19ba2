/** The part of the JSON Schema of a control by which its form is drawn. */
export interface Shape {
  readonly type?: string;
  /** What may be written: see `ExpectedWord`. */
  readonly expects?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Shape[];
}

const namedKinds = ['role', 'action', 'fact', 'event', 'clause'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** With which input a value of a shape is written. */
type InputKind =
  | {
      readonly as:
        | 'text'
        | 'condition'
        | 'events'
        | 'limits'
        | 'form'
        | 'line'
        | 'words'
        | 'truth'
        | 'number';
    }
  | { readonly as: 'names'; readonly of: NamedKind; readonly isMany: boolean }
  | { readonly as: 'choice'; readonly values: readonly string[]; readonly isMany: boolean }
  | { readonly as: 'parts'; readonly shape: Shape }
  | { readonly as: 'rows'; readonly item: Shape; readonly isShort: boolean }
  | { readonly as: 'variants'; readonly variants: readonly Variant[] };

/** One of several ways of writing a value: a word out of a list, or a value of a shape of its own. */
export type Variant =
  | { readonly key: string; readonly word: string }
  | { readonly key: string; readonly shape: Shape };

/** The input for a shape: by what it expects where that says it, else by how it is built. */
export function inputOf(shape: Shape): InputKind {
  return byWord(shape) ?? byBuild(shape);
}

function byWord({ expects = '' }: Shape): InputKind | undefined {
  const one = namedKinds.find(kind => kind === expects);
  if (one) return { as: 'names', of: one, isMany: false };
  const many = namedKinds.find(kind => `${kind}s` === expects);
  if (many && many !== 'event') return { as: 'names', of: many, isMany: true };
  switch (expects) {
    case 'text':
    case 'condition':
    case 'events':
    case 'limits':
    case 'form':
      return { as: expects };
    case 'quantity':
      return { as: 'condition' };
    case 'excuses':
      return { as: 'words' };
    case 'percent':
    case 'warn_at':
      return { as: 'line' };
    default:
      return undefined;
  }
}

function byBuild(shape: Shape): InputKind {
  const list = listIn(shape);
  if (list?.items?.enum) return { as: 'choice', values: list.items.enum, isMany: true };
  if (list?.items) return { as: 'rows', item: list.items, isShort: shape.anyOf !== undefined };
  if (shape.anyOf) return { as: 'variants', variants: shape.anyOf.flatMap(variantsOf) };
  if (shape.properties) return { as: 'parts', shape };
  if (shape.enum) return { as: 'choice', values: shape.enum, isMany: false };
  if (shape.type === 'boolean') return { as: 'truth' };
  return { as: shape.type === 'integer' || shape.type === 'number' ? 'number' : 'line' };
}

/** The list of a list, or of a list of which one may stand alone. */
function listIn({ type, anyOf = [], ...shape }: Shape): Shape | undefined {
  if (type === 'array') return { type, ...shape };
  const list = anyOf.find(choice => choice.type === 'array');
  const alone = anyOf.find(choice => choice !== list);
  return JSON.stringify(list?.items) === JSON.stringify(alone) ? list : undefined;
}

function variantsOf(shape: Shape): Variant[] {
  if (shape.enum) return shape.enum.map(word => ({ key: `is_${word}`, word }));
  if (shape.const !== undefined) return [{ key: `is_${shape.const}`, word: String(shape.const) }];
  const key = shape.type === 'array' ? 'list' : (shape.required?.join('_') ?? shape.expects ?? shape.type);
  return [{ key: key ?? 'other', shape }];
}

/** Which of the variants a value is written in; undefined where it is none of them. */
export function variantOf(variants: readonly Variant[], content: unknown): Variant | undefined {
  return (
    variants.find(one => 'word' in one && one.word === content) ??
    variants.find(one => 'shape' in one && isLike(one.shape, content))
  );
}

function isLike({ type, required = [] }: Shape, content: unknown): boolean {
  if (Array.isArray(content)) return type === 'array';
  if (typeof content === 'object' && content !== null)
    return type === 'object' && required.every(key => Object.hasOwn(content, key));
  return type === (Number.isInteger(content) && type === 'integer' ? 'integer' : typeof content);
}

/** Whether an input can hold what is written; else only the YAML can. */
export function holds(input: InputKind, content: unknown): boolean {
  if (content === undefined || content === null) return true;
  const isObject = typeof content === 'object' && !Array.isArray(content);
  switch (input.as) {
    case 'text':
      return isObject || typeof content === 'string';
    case 'parts':
      return isObject;
    case 'condition':
    case 'form':
      return typeof content === 'string';
    case 'truth':
      return typeof content === 'boolean';
    case 'number':
      return typeof content === 'number';
    case 'line':
      return typeof content !== 'object';
    case 'names':
    case 'choice':
      return typeof content === 'string' || (input.isMany && isListOfWords(content));
    case 'words':
      return typeof content === 'string' || isListOfWords(content);
    case 'variants':
      return variantOf(input.variants, content) !== undefined;
    default:
      return true;
  }
}

function isListOfWords(content: unknown): boolean {
  return Array.isArray(content) && content.every(one => typeof one === 'string');
}
