import { useTranslation } from 'react-i18next';
import { type Role, roles } from '#contract/roles.ts';

const people = roles.filter(role => role !== 'system');

/** The roles that people hold, by their names. */
export function useRoles(): readonly { readonly value: Role; readonly label: string }[] {
  const { t } = useTranslation();
  return people.map(value => ({ value, label: t(`common:role.${value}`) }));
}
