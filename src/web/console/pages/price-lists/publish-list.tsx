import { Button, Drawer, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { customerTiers } from '#contract/customer.ts';
import { type PriceContent, type PriceList, priceListEndpoints } from '#contract/price-list.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { useZone } from '../../../shared/session/zone.ts';
import { BranchSelect } from '../../parts/branch-select.tsx';
import { civilDateOf } from '../../parts/civil.ts';
import { ImportPrices } from './import-prices.tsx';
import { PriceFields } from './price-fields.tsx';

const blankContent: PriceContent = {
  labour: [{ kind: 'any', per: 'hour', fen: 0 }],
  travel: [{ upToMetres: null, per: 'km', fen: 0 }],
  callOutFen: 0,
  partsMarkupPercent: 0,
  preferentialPercent: 100,
  parts: [],
};

interface Scope {
  readonly branchId?: string;
  readonly tier?: (typeof customerTiers)[number];
}

interface PublishListProps {
  /** The list whose prices it begins with. */
  readonly from: PriceList | undefined;
  readonly onClose: () => void;
}

/** A new price list: whom it is for, from when on, and its prices, typed or taken from a spreadsheet. */
export function PublishList({ from, onClose }: PublishListProps) {
  const { t } = useTranslation();
  const today = civilDateOf(useZone(), new Date());
  const publish = useChange(priceListEndpoints.publish, { forgets: ['/price-lists'], onDone: onClose });
  const [content, setContent] = useState(from?.content ?? blankContent);
  const [days, setDays] = useState({ fromOn: today, untilOn: '' });
  const session = useSession();
  const own = session?.seesAllBranches ? {} : { ...(session?.branch && { branchId: session.branch.id }) };
  const [scope, setScope] = useState<Scope>(own);
  const [note, setNote] = useState('');
  const body = {
    ...{ ...scope, fromOn: days.fromOn, content },
    ...(days.untilOn && { untilOn: days.untilOn }),
    ...(note.trim() && { note: note.trim() }),
  };
  return (
    <Drawer open title={t('price:publish')} size={640} onClose={onClose}>
      <form
        className="stack price-form"
        onSubmit={event => {
          event.preventDefault();
          publish.mutate({ body });
        }}
      >
        <div className="price-days">
          {(['fromOn', 'untilOn'] as const).map(name => (
            <Field key={name} label={t(`price:${name}`)}>
              {control => (
                <input
                  {...control}
                  className="input"
                  type="date"
                  min={today}
                  required={name === 'fromOn'}
                  value={days[name]}
                  onChange={event => setDays({ ...days, [name]: event.target.value })}
                />
              )}
            </Field>
          ))}
        </div>
        <div className="price-days">
          <Field label={t('price:branch')}>
            {() => (
              <BranchSelect
                value={scope.branchId ?? ''}
                onChange={branchId => {
                  const { branchId: _, ...others } = scope;
                  setScope(branchId ? { ...others, branchId } : others);
                }}
              />
            )}
          </Field>
          <Field label={t('price:tier_label')}>
            {control => (
              <Select
                {...control}
                allowClear
                placeholder={t('price:everybody')}
                value={scope.tier ?? null}
                options={customerTiers.map(value => ({ value, label: t('price:tier', { tier: value }) }))}
                onChange={tier => {
                  const { tier: _, ...others } = scope;
                  setScope(tier ? { ...others, tier } : others);
                }}
              />
            )}
          </Field>
        </div>
        <ImportPrices onRead={setContent} />
        <PriceFields key={JSON.stringify(from?.id)} content={content} onChange={setContent} />
        <Field label={t('price:note')}>
          {control => (
            <input
              {...control}
              className="input"
              maxLength={200}
              value={note}
              onChange={event => setNote(event.target.value)}
            />
          )}
        </Field>
        <ProblemNotice error={publish.error} />
        <div className="buttons drawer-buttons">
          <Button type="primary" htmlType="submit" loading={publish.isPending} disabled={publish.isPending}>
            {t('price:publish')}
          </Button>
          <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        </div>
      </form>
    </Drawer>
  );
}
