import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextField } from '../allowance/text-field.tsx';
import type { Found } from './found.ts';

export interface RemoteFoundProps {
  readonly found: Found;
  readonly onChange: (found: Found) => void;
}

/** Cause, remedy and whether it is solved: what a record of a remote attempt needs beside its words. */
export function RemoteFound({ found, onChange }: RemoteFoundProps) {
  const { t } = useTranslation();
  return (
    <>
      {(['cause', 'remedy'] as const).map(name => (
        <TextField
          key={name}
          label={t(`diagnosis:remote.${name}`)}
          rows={1}
          value={found[name]}
          onChange={text => onChange({ ...found, [name]: text })}
        />
      ))}
      <Checkbox
        checked={found.isSolved}
        onChange={event => onChange({ ...found, isSolved: event.target.checked })}
      >
        {t('diagnosis:remote.solved')}
      </Checkbox>
    </>
  );
}
