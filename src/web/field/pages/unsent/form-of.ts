import type { Entry } from '../../offline/entry.ts';
import type { DraftOf } from '../form/draft-place.ts';

/** Of which form and case a kept change is; undefined for changes that file none. */
export function formOf({ call, body }: Entry): DraftOf | undefined {
  if (!call.endsWith(' /forms/file')) return undefined;
  const { form, requestId } = body;
  return { form: String(form), requestId: typeof requestId === 'string' ? requestId : '' };
}
