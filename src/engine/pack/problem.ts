/** Something wrong in a pack, told so that its writer can mend it. Lines and columns count from 1. */
export interface PackProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly clause?: string;
  readonly message: string;
  readonly expected?: string;
  /** The known name that was probably meant. */
  readonly nearest?: string;
}

/** A problem of which only the place in the document is known. */
export interface Finding {
  readonly path: Path;
  /** Characters into the value at `path`, for expressions. */
  readonly offset?: number;
  readonly message: string;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
}

/** Keys and indexes from the top of the document. */
export type Path = readonly (string | number)[];

/** The problem in one line, as compilers write it. */
export function problemLine(problem: PackProblem): string {
  const { file, line, column, clause, message, expected, nearest } = problem;
  const where = `${file}:${line}:${column}`;
  const whose = clause === undefined ? '' : ` ${clause}`;
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  return `${where}${whose}: ${message}${expected === undefined ? '' : `; expected ${expected}`}${hint}`;
}
