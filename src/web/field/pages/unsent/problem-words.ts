import { type EntryProblem, pictureLost } from '../../offline/entry.ts';

/** Why a change is still on the phone, as the server said it; what the phone itself lost it says itself. */
export function problemWords({ code, detail, title }: EntryProblem, t: (key: string) => string): string {
  return code === pictureLost.code ? t('unsent:picture_lost') : (detail ?? title);
}
