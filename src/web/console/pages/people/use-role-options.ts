import { useTranslation } from 'react-i18next';
import { roles } from '#contract/roles.ts';

/** The roles that a person of the company can have. */
export function useRoleOptions() {
  const { t } = useTranslation();
  return roles
    .filter(role => role !== 'system' && role !== 'customer')
    .map(role => ({ value: role, label: t(`common:role.${role}`) }));
}
