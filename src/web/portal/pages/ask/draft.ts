import type { AskByCode } from '#contract/intake.ts';

/** What stands in the fields. */
export interface AskDraft extends AskByCode {
  readonly pictures: readonly File[];
}

export const emptyAsk: AskDraft = {
  name: '',
  phone: '',
  kind: 'repair',
  severity: 'normal',
  description: '',
  pictures: [],
};

/** Pictures that go with the request; more may be shown on its page. */
export const picturesAtMost = 6;

const dialled = /^[+0-9][0-9 -]{4,22}$/;

/** The fields that still lack something. */
export function lacks({ name, phone, description }: AskDraft) {
  return {
    name: name.trim() === '',
    phone: !dialled.test(phone.trim()),
    description: description.trim() === '',
  };
}

export type Lacking = ReturnType<typeof lacks>;
