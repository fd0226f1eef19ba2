import { useQuery } from '@tanstack/react-query';
import { Checkbox, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import type { Takeover } from '#contract/takeover.ts';
import { takeoverKinds } from '#contract/takeover-reading.ts';
import { reading as asking } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { useSession } from '../../../shared/session/session.ts';
import type { ReadingState } from './use-reading.ts';

const dateOrders = ['iso', 'dmy', 'mdy'] as const;
const lastHeadLine = 100;

interface SettingsProps {
  readonly takeover: Takeover;
  readonly state: ReadingState;
}

/** What holds for the whole file. */
export function Settings({ takeover, state }: SettingsProps) {
  const { t } = useTranslation();
  const { reading, look, change } = state;
  const kinds = takeoverKinds.map(value => ({ value, label: t(`takeover:kind.${value}`) }));
  const sheets = takeover.sheets.map(value => ({ value, label: value || t('takeover:only_sheet') }));
  const orders = dateOrders.map(value => ({ value, label: t(`takeover:date_order.${value}`) }));
  return (
    <div className="stack">
      <div className="takeover-settings">
        <Field label={t('takeover:kind_label')}>
          {control => (
            <Select {...control} value={reading.kind} options={kinds} onChange={kind => look({ kind })} />
          )}
        </Field>
        <Field label={t('takeover:sheet')}>
          {control => (
            <Select {...control} value={reading.sheet} options={sheets} onChange={sheet => look({ sheet })} />
          )}
        </Field>
        <Field label={t('takeover:head_line')}>
          {control => (
            <InputNumber
              {...control}
              min={1}
              max={lastHeadLine}
              precision={0}
              value={reading.headLine}
              onChange={headLine => headLine && look({ headLine })}
            />
          )}
        </Field>
        <Field label={t('takeover:dates')}>
          {control => (
            <Select
              {...control}
              value={reading.dates}
              options={orders}
              onChange={dates => change({ dates })}
            />
          )}
        </Field>
        <Branch state={state} />
      </div>
      <div className="row">
        <Checkbox
          checked={reading.isRestKept}
          onChange={({ target }) => change({ isRestKept: target.checked })}
        >
          {t('takeover:rest_kept')}
        </Checkbox>
        <Checkbox
          checked={reading.areTwinsTaken}
          onChange={({ target }) => change({ areTwinsTaken: target.checked })}
        >
          {t('takeover:twins_taken')}
        </Checkbox>
      </div>
    </div>
  );
}

/** Who reaches one branch only is not asked. */
function Branch({ state: { reading, change } }: { readonly state: ReadingState }): ReactElement | null {
  const { t } = useTranslation();
  const session = useSession();
  const branches = useQuery(asking(organisationEndpoints.branches, {}));
  const options = branches.data?.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  if (!session?.seesAllBranches) return null;
  return (
    <Field label={t('takeover:branch')}>
      {control => (
        <Select
          {...control}
          value={reading.branchId}
          loading={branches.isPending}
          options={options}
          onChange={branchId => change({ branchId })}
        />
      )}
    </Field>
  );
}
