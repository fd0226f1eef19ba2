import type { AskByForm } from '#contract/web-form.ts';
import { typedPhone } from '#kernel/phone.ts';
import { type AskDraft, emptyAsk } from '../ask/draft.ts';

/** What stands in the fields of a form on another page. */
export interface EmbedDraft extends AskDraft {
  readonly serialNo: string;
  readonly adcode: string;
  readonly address: string;
  /** Seen by machines only. */
  readonly website: string;
}

export const emptyEmbed: EmbedDraft = { ...emptyAsk, serialNo: '', adcode: '', address: '', website: '' };

/** What is sent of it: fields that were left empty are left out. */
export function askedBy(draft: EmbedDraft, begun: string): AskByForm {
  const { name, phone, kind, severity, description, serialNo, adcode, address, website } = draft;
  const words = { name: name.trim(), phone: typedPhone(phone), description: description.trim() };
  return {
    ...{ ...words, kind, severity, begun, website },
    ...(serialNo.trim() === '' ? {} : { serialNo: serialNo.trim() }),
    ...(adcode === '' ? {} : { adcode }),
    ...(address.trim() === '' ? {} : { address: address.trim() }),
  };
}
