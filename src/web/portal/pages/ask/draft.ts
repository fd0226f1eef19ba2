import type { AskByCode } from '#contract/intake.ts';
import { isPhone } from '#kernel/phone.ts';

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

/** The fields that still lack something. */
export function lacks({ name, phone, description }: AskDraft) {
  return {
    name: name.trim() === '',
    phone: !isPhone(phone),
    description: description.trim() === '',
  };
}

export type Lacking = ReturnType<typeof lacks>;
