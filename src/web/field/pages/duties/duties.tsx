import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyRow } from '#contract/duty.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { DueTime } from '../../../shared/duties/due-time.tsx';
import { RecordForm } from '../../../shared/duties/record-form.tsx';
import { listNamed, useDuties } from '../../../shared/duties/use-duties.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';
import { Why } from '../../why/why.tsx';

const lists = ['week', 'late', 'open', 'settled'] as const;

/** The duties of this person, and of colleagues for whom they stand in. */
export function Page() {
  const { t } = useTranslation();
  const [{ list }, change] = useAddress({ list: 'week' });
  const chosen = listNamed(list);
  const duties = useDuties({ list: chosen, mine: true });
  return (
    <Refreshable onRefresh={duties.refetch}>
      <BackBar title={t('field:page.duties')} />
      <Segments
        label={t('duty:view')}
        value={chosen}
        options={lists.map(value => ({ value, label: t(`duty:lists.${value}`) }))}
        onChange={value => void change({ list: value })}
      />
      {duties.isPending ? <Loading lines={6} /> : null}
      {duties.error ? <Failed error={duties.error} onRetry={() => void duties.refetch()} /> : null}
      {duties.items?.length === 0 ? <Empty title={t(`duty:empty.${chosen}`)} /> : null}
      <ol className="stack">
        {duties.items?.map(duty => (
          <li key={duty.id}>
            <DutyCard duty={duty} />
          </li>
        ))}
      </ol>
      {duties.hasNextPage ? (
        <Button wide disabled={duties.isFetchingNextPage} onClick={() => void duties.fetchNextPage()}>
          {t('duty:more')}
        </Button>
      ) : null}
    </Refreshable>
  );
}

function DutyCard({ duty }: { readonly duty: DutyRow }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="card stack">
      <Facts duty={duty} />
      {duty.mayDo && duty.reads !== null ? (
        <Link
          className="button"
          data-kind="primary"
          data-wide
          to="/regulation/$edition"
          params={{ edition: duty.reads }}
        >
          {t('duty:read')}
        </Link>
      ) : null}
      {duty.mayDo && duty.reads === null && !isOpen ? (
        <Button kind="primary" wide onClick={() => setOpen(true)}>
          {t('actions:duty.do')}
        </Button>
      ) : null}
      {duty.mayDo && isOpen ? <RecordForm duty={duty} onDone={() => setOpen(false)} /> : null}
    </section>
  );
}

function Facts({ duty }: { readonly duty: DutyRow }) {
  const { t } = useTranslation();
  const { name, period, of, clause, clauseNo, dueAt, isLate, standsInFor, text, settledByName } = duty;
  return (
    <div>
      <strong>
        {name} {period}
      </strong>
      <div>{[of.name, standsInFor && t('duty:for', { name: standsInFor })].filter(Boolean).join(' · ')}</div>
      <div className="quiet">
        {t('duty:due')} <DueTime dueAt={dueAt} /> {isLate ? <strong>{t('duty:late')}</strong> : null}
      </div>
      {text ? (
        <p>
          {settledByName} · {text}
        </p>
      ) : null}
      {clauseNo ? <ClauseLink clause={clause} clauseNo={clauseNo} /> : null}
      <Why kind="duty" id={duty.id} label={t('duty:why')} />
    </div>
  );
}
