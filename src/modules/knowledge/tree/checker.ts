import { Compile } from 'typebox/compile';
import { TreeShape } from './shape.ts';

const compiled = Compile(TreeShape);
const shownAtMost = 10;

/** Where what was written is not of the shape of a fault tree; undefined where it is. */
export function checkerOf(written: unknown): readonly (readonly (string | number)[])[] | undefined {
  if (compiled.Check(written)) return undefined;
  const paths = compiled.Errors(written).map(({ instancePath }) => instancePath);
  const deepest = [...new Set(paths)].filter(path => !paths.some(other => other.startsWith(`${path}/`)));
  return deepest.slice(0, shownAtMost).map(stepsOf);
}

function stepsOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map(step =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}
