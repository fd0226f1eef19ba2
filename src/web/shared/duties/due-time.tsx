import { useTranslation } from 'react-i18next';
import { useFormat } from '../text/use-format.ts';

/** Until when: an instant, or the end of a day, which nobody calls midnight of the next. */
export function DueTime({ dueAt }: { readonly dueAt: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (format.time(dueAt) !== '00:00') return format.instant(dueAt);
  const before = new Date(Date.parse(dueAt) - 1).toISOString();
  return t('duty:end_of', { date: format.date(before) });
}
