import type { FiledForm } from '#contract/form.ts';

/** Whether its applicant may change it and submit it again: it was returned, taken back, or never submitted. */
export function isMendable({ allowances }: Pick<FiledForm, 'allowances'>): boolean {
  const may = (action: string) => allowances.some(one => one.action === action && one.allowed);
  return may('form.save') && may('form.submit');
}
