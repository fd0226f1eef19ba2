import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useMay, useSession } from '../../../../shared/session/session.ts';
import { atDesk } from '../../request/actions/at-desk.ts';
import type { ChosenRows } from '../use-chosen-rows.ts';
import { useBulkAssign } from './use-bulk-assign.ts';

/** What is done with all chosen rows, and how it is undone. */
export function BulkBar({ chosen }: { readonly chosen: ChosenRows }) {
  const { t } = useTranslation();
  const may = useMay();
  const session = useSession();
  const bulk = useBulkAssign();
  const people = useQuery(reading(organisationEndpoints.people, { query: {} }));
  const options = atDesk(people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const assign = (ownerId: string) => void bulk.assign(chosen.ids, ownerId);
  const own = session?.personId;
  return (
    <section className="row bulk" aria-live="polite">
      <strong>{t('together:bulk.chosen', { count: chosen.ids.length })}</strong>
      {may('service_request.assign') ? (
        <>
          {own && options.some(({ value }) => value === own) ? (
            <Button size="small" loading={bulk.isPending} onClick={() => assign(own)}>
              {t('together:bulk.take')}
            </Button>
          ) : null}
          <Select
            showSearch
            size="small"
            optionFilterProp="label"
            aria-label={t('together:bulk.assign')}
            placeholder={t('together:bulk.assign')}
            style={{ minWidth: 140 }}
            value={null}
            disabled={bulk.isPending}
            options={options}
            onChange={assign}
          />
        </>
      ) : null}
      {bulk.outcome ? <Outcome of={bulk.outcome} isPending={bulk.isPending} onUndo={bulk.undo} /> : null}
      <Button size="small" type="link" onClick={chosen.clear}>
        {t('together:bulk.clear')}
      </Button>
    </section>
  );
}

interface OutcomeProps {
  readonly of: NonNullable<ReturnType<typeof useBulkAssign>['outcome']>;
  readonly isPending: boolean;
  readonly onUndo: () => Promise<void>;
}

function Outcome({ of: { kind, done, failed }, isPending, onUndo }: OutcomeProps) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t(`together:bulk.${kind}`, { done: done.length, failed })}</span>
      {kind === 'done' ? (
        <Button size="small" type="link" loading={isPending} onClick={() => void onUndo()}>
          {t('together:bulk.undo')}
        </Button>
      ) : null}
    </>
  );
}
