import type { Entry } from '../../offline/entry.ts';
import type { DraftOf } from '../form/draft-place.ts';

/** Of which form and case a kept change is; undefined for changes that file none. */
export function formOf({ call, body }: Entry): DraftOf | undefined {
  if (!call.endsWith(' /forms/file')) return undefined;
  const { form, requestId } = body;
  return { form: String(form), requestId: typeof requestId === 'string' ? requestId : '' };
}

/** Which form that the server has is mended by a kept change; undefined for changes that mend none. */
export function mendedFormId({ call, params }: Entry): string | undefined {
  return call.endsWith(' /forms/:id/mend') ? params.id : undefined;
}
