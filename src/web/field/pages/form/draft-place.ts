/** What a draft of a form is of. */
export interface DraftOf {
  readonly form: string;
  /** Empty for a form of no case. */
  readonly requestId: string;
}

const beginning = 'form:';

/** Under which name the phone keeps a draft of a form. */
export function draftPlace({ form, requestId }: DraftOf): string {
  return `${beginning}${form}:${requestId}`;
}

/** What such a name says; undefined where it is of something else. */
export function draftOfPlace(place: string): DraftOf | undefined {
  if (!place.startsWith(beginning)) return undefined;
  const [form = '', requestId = ''] = place.slice(beginning.length).split(':');
  return { form, requestId };
}

/** Under which name the phone keeps what is changed on a form that was returned. */
export function mendPlace(id: string): string {
  return `mend:${id}`;
}
