import { Problem, type Reason } from '../api/problem.ts';

/** What the server found wrong with the fields of a form, by their names. */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  if (!(error instanceof Problem)) return new Map();
  const faults = reasonsOf(error).flatMap(({ field = '', detail }) => {
    const [, name] = /^\/?content\/(.+)$/.exec(field) ?? [];
    return name === undefined ? [] : [[name, detail] as const];
  });
  return new Map(faults);
}

function reasonsOf({ body }: Problem): readonly Reason[] {
  const { errors = [], field, detail = '' } = body;
  return errors.length > 0 || field === undefined ? errors : [{ field, detail }];
}
