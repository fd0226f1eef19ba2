import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/session/session.ts';

interface OneBranchProps {
  readonly branches: readonly { readonly id: string; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChange: (branchId: string) => void;
}

/** Which branch it is about; who sees one branch only is told which. */
export function OneBranch({ branches, value, onChange }: OneBranchProps) {
  const { t } = useTranslation();
  const session = useSession();
  if (!session?.seesAllBranches)
    return session?.branch ? <span className="quiet own-branch">{session.branch.name}</span> : null;
  return (
    <Select
      aria-label={t('words:branch')}
      value={value ?? null}
      popupMatchSelectWidth={false}
      style={{ width: 150 }}
      options={branches.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={id => {
        if (id) onChange(id);
      }}
    />
  );
}
