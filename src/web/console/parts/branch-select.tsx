import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../shared/api/queries.ts';
import { useSession } from '../../shared/session/session.ts';
import './parts.css';

interface BranchSelectProps {
  /** Empty for all branches. */
  readonly value: string;
  readonly onChange: (branchId: string) => void;
}

/** Which branch a list is about; who sees one branch only is told which. */
export function BranchSelect(props: BranchSelectProps) {
  const session = useSession();
  if (session?.seesAllBranches) return <Choice {...props} />;
  return session?.branch ? <span className="quiet own-branch">{session.branch.name}</span> : null;
}

function Choice({ value, onChange }: BranchSelectProps) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const options = branches.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  return (
    <Select
      aria-label={t('words:branch')}
      value={value}
      loading={branches.isPending}
      popupMatchSelectWidth={false}
      style={{ width: 150 }}
      options={[{ value: '', label: t('words:all_branches') }, ...options]}
      onChange={onChange}
    />
  );
}
