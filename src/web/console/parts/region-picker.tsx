import { useQueryClient } from '@tanstack/react-query';
import { Cascader } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyOf } from '#contract/endpoint.ts';
import { organisationEndpoints, type Region } from '#contract/organisation.ts';
import { reading } from '../../shared/api/queries.ts';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly isLeaf: boolean;
  children?: Option[];
}

interface RegionPickerProps {
  readonly id?: string;
  /** The six-digit code chosen, deepest division. */
  readonly value?: string;
  readonly onChange?: (adcode: string) => void;
}

type Regions = ReplyOf<typeof organisationEndpoints.regions>;

/** Province, city, county: each level is read when its parent is opened. */
export function RegionPicker({ id, onChange }: RegionPickerProps) {
  const { t } = useTranslation();
  const below = useRegionsBelow();
  const [options, setOptions] = useState<Option[]>([]);

  useEffect(() => {
    void below(undefined).then(setOptions);
  }, [below]);

  const open = async (path: readonly Option[]) => {
    const parent = path.at(-1);
    if (!parent) return;
    parent.children = await below(parent.value);
    setOptions(shown => [...shown]);
  };

  return (
    <Cascader<Option>
      {...(id ? { id } : {})}
      options={options}
      changeOnSelect
      allowClear={false}
      placeholder={t('words:region_hint')}
      loadData={path => void open(path)}
      onChange={path => {
        const adcode = path.at(-1);
        if (adcode) onChange?.(String(adcode));
      }}
    />
  );
}

function useRegionsBelow() {
  const client = useQueryClient();
  const [below] = useState(() => async (parent: string | undefined): Promise<Option[]> => {
    const query = reading(organisationEndpoints.regions, { query: parent ? { parent } : {} });
    const { items }: Regions = await client.fetchQuery({ ...query, staleTime: Number.POSITIVE_INFINITY });
    return items.map(optionOf);
  });
  return below;
}

const optionOf = ({ adcode, name, level }: Region): Option => ({
  value: adcode,
  label: name,
  isLeaf: level === 'county',
});
