import { useTranslation } from 'react-i18next';
import { useEvents } from '../edition/clause/use-names.ts';
import { NameSelect } from './name-select.tsx';
import type { ReviewedClause, ReviewedLimit } from './review.ts';
import { useRoles } from './use-roles.ts';

interface LimitRowsProps {
  readonly clause: ReviewedClause;
  readonly onChange: (limits: readonly ReviewedLimit[]) => void;
}

/** Of each limit what the text does not say: who answers for it, and between which events it runs. */
export function LimitRows({ clause: { kinds, limits }, onChange }: LimitRowsProps) {
  const { t } = useTranslation();
  const roles = useRoles();
  const events = useEvents();
  if (!kinds.includes('deadline')) return null;
  const set = (place: number, to: Partial<ReviewedLimit>) =>
    onChange(limits.map((limit, index) => (index === place ? { ...limit, ...to } : limit)));
  return limits.map((row, place) => (
    <fieldset key={`${row.text} ${place.toString()}`} className="runs">
      <legend>
        {row.text} = {row.limit}
      </legend>
      <NameSelect
        label={t('edition:field.holder')}
        value={row.holder}
        options={roles}
        onChange={holder => set(place, { holder })}
      />
      <NameSelect
        label={t('edition:field.from')}
        value={row.from}
        options={events}
        onChange={from => set(place, { from })}
      />
      <NameSelect
        label={t('edition:field.to')}
        value={row.to}
        options={events}
        onChange={to => set(place, { to })}
      />
    </fieldset>
  ));
}
