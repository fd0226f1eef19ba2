import type { Shape } from './shape.ts';

export interface InputProps {
  readonly shape: Shape;
  readonly label: string;
  /** Keys and places from the top of the clause. */
  readonly path: readonly string[];
  readonly content: unknown;
  /** Undefined takes it away. */
  readonly onChange: (content: unknown) => void;
}
