import type { Reader } from './expected.ts';
import type { Side } from './side.ts';

/** How a route is asked in the matrix, and what an answer looks like that was not refused for who asks. */
export interface Call {
  /** What stands for `:id` or `:token` in the path: with it, the other branch's is to be hidden. */
  readonly about?: keyof Side;
  /** What stands for the other parameters of the path. */
  readonly also?: Readonly<Record<string, string>>;
  /** The input belongs to a branch although nothing in the path does. */
  readonly isOfBranch?: true;
  readonly query?: (side: Side) => Record<string, string>;
  readonly body?: (side: Side, unique: string) => unknown;
  /** Status of an answer to somebody who may. A command about what exists is asked from an old version: 412. */
  readonly status: number;
  /** Identifies what a list shows of a side. */
  readonly lists?: keyof Side;
  /** The secret link decides, not who is signed in. */
  readonly byLink?: true;
  /** Answers also somebody who is not signed in. */
  readonly needsNobody?: true;
  /** Of whom "assigned" is true: others of such a reach see nothing of it. */
  readonly isOf?: Reader;
  /** A file is sent instead of JSON. */
  readonly isUpload?: true;
}

/** By method and path. */
export type Calls = Readonly<Record<string, Call>>;

export type Body = object | ((side: Side) => object);

/** A change of what exists, asked from an old version. */
export const command = (about: keyof Side, body: Body = {}): Call => ({
  about,
  body: side => (typeof body === 'function' ? body(side) : body),
  status: 412,
});

/** What somebody writes where words are asked for. */
export const text = '已与用户说明处理办法';

const signature = `data:image/png;base64,${Buffer.from('not looked at').toString('base64')}`;
/** A signature on the glass. */
export const drawn = { signedByName: '王小明', signature, strokes: 12 };
/** What a customer signs a report with. */
export const signing = { ...drawn, score: 5 };
