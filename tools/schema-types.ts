import type { Client } from 'pg';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isArray: boolean;
  readonly isNullable: boolean;
  readonly kind: 'plain' | 'standard' | 'always';
  readonly comment: string | null;
}

const columnsOf = `
  select c.relname as "table", a.attname as name,
    coalesce(e.typname, t.typname) as type, e.oid is not null as "isArray",
    not a.attnotnull and c.relkind <> 'v' as "isNullable",
    case when a.attgenerated <> '' or a.attidentity = 'a' then 'always'
      when a.atthasdef or a.attidentity = 'd' then 'standard' else 'plain' end as kind,
    col_description(c.oid, a.attnum) as comment
  from pg_attribute a
    join pg_class c on c.oid = a.attrelid
    join pg_type t on t.oid = a.atttypid
    left join pg_type e on t.typcategory = 'A' and e.oid = t.typelem
  where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and not c.relispartition and a.attnum > 0 and not a.attisdropped
  order by c.relname, a.attnum`;

const typescript: Readonly<Record<string, string>> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  timestamptz: 'Temporal.Instant',
  bytea: 'Buffer',
  json: 'Json',
  jsonb: 'Json',
};

const heading = `import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

// Made from the migrations by \`npm run schema\`.

/** Read as what was written. An array must be written as its JSON text: pg takes it for an array of PostgreSQL. */
export type Json = ColumnType<unknown, object | string, object | string>;
export type StandardJson = ColumnType<unknown, object | string | undefined, object | string>;
`;

/** The types of all tables of a schema, as Kysely wants them. */
export async function schemaTypes(client: Client, schema: string): Promise<string> {
  const { rows } = await client.query<Column>(columnsOf, [schema]);
  const tables = Map.groupBy(rows, row => row.table);
  const shapes = [...tables].map(([table, columns]) => shapeOf(table, columns));
  const entries = [...tables.keys()].map(table => `  ${camelCase(table)}: ${pascalCase(table)}Table;`);
  return [heading, ...shapes, `export interface Database {\n${entries.join('\n')}\n}\n`].join('\n');
}

function shapeOf(table: string, columns: readonly Column[]): string {
  return `export interface ${pascalCase(table)}Table {\n${columns.map(lineOf).join('\n')}\n}\n`;
}

function lineOf(column: Column): string {
  const comment = column.comment ? `  /** ${column.comment} */\n` : '';
  return `${comment}  ${camelCase(column.name)}: ${typeOf(column)};`;
}

function typeOf({ type, isArray, isNullable, kind }: Column): string {
  const plain = typescript[type] ?? 'string';
  if (plain === 'Json' && kind === 'standard' && !isNullable) return 'StandardJson';
  const value = `${plain}${isArray ? '[]' : ''}${isNullable ? ' | null' : ''}`;
  if (kind === 'always') return `GeneratedAlways<${value}>`;
  return kind === 'standard' ? `Generated<${value}>` : value;
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(name: string): string {
  return camelCase(`_${name}`);
}
