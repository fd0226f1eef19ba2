import { meaningOf as keyMeaning, kindMeanings } from '#engine/pack/control-meanings.ts';
import { controlSchemas } from '#engine/pack/control-schemas.ts';
import { meaningOf } from './pack-schema.ts';

/** `docs/controls.md`: every kind of control with all its keys, as the schema has them. */
export function controlsPage(): string {
  const kinds = Object.entries(controlSchemas).map(([kind, schema]) => section(kind, schema as Shape));
  return `${[head, ...kinds].join('\n\n')}\n`;
}

const head = `# Controls

Every kind of control that a clause may carry, with all its keys. Made by \`npm run clauses\` from the schema of packs;
a stale page fails the tests. How they are written, by example: \`regulations/README.md\`.`;

/** The part of a JSON Schema that is told. */
interface Shape {
  readonly type?: string;
  readonly expects?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
}

function section(kind: string, schema: Shape): string {
  const { properties = {}, required = [] } = schema;
  const rows = Object.entries(properties).map(
    ([key, shape]) =>
      `| \`${key}\`${required.includes(key) ? ' *' : ''} | ${cell(written(shape))} | ${keyMeaning(kind, key) ?? ''} |`,
  );
  const inner = Object.entries(properties).flatMap(([key, shape]) => innerTable(kind, key, shape));
  return [
    `## ${kind}`,
    '',
    kindMeanings[kind] ?? '',
    '',
    '| key (* must be written) | written as | meaning |',
    '|---|---|---|',
    ...rows,
    ...inner,
  ].join('\n');
}

/** The keys of what stands in a key: of the steps of a chain, of a due process. */
function innerTable(kind: string, key: string, shape: Shape): string[] {
  const inside = objectIn(shape);
  const { properties = {}, required = [] } = inside ?? {};
  const names = Object.keys(properties);
  if (names.length < 4 || names.includes('zh-CN')) return [];
  const rows = Object.entries(properties).map(
    ([name, one]) => `| \`${name}\`${required.includes(name) ? ' *' : ''} | ${cell(written(one))} |`,
  );
  return ['', `In \`${key}\` of a ${kind}:`, '', '| key | written as |', '|---|---|', ...rows];
}

function objectIn(shape: Shape): Shape | undefined {
  if (shape.properties) return shape;
  return shape.items && objectIn(shape.items);
}

function written(shape: Shape): string {
  if (shape.const !== undefined) return String(shape.const);
  if (shape.enum) return shape.enum.join(', ');
  if (shape.expects !== undefined) return meaningOf(shape.expects);
  if (shape.anyOf) return shape.anyOf.map(written).join(', or ');
  if (shape.type === 'boolean') return 'true or false';
  if (shape.items) return `a list of ${written(shape.items)}`;
  if (shape.properties) return `{ ${Object.keys(shape.properties).join(', ')} }`;
  return shape.type === 'integer' ? 'a whole number' : (shape.type ?? '');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
