import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposalEndpoints } from '#contract/proposal.ts';
import { reading, useChange } from '../../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { Loading } from '../../../../shared/notices/states.tsx';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { noonOf } from '../../../parts/civil.ts';
import './proposal.css';
import { ProposalView } from './proposal-view.tsx';

interface ProposalDrawerProps {
  readonly branchId: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly onClose: () => void;
}

const everyMs = 1_000;

/** A plan for everything that nobody holds: asked for, watched while it is worked out, accepted whole or in part. */
export function ProposalDrawer({ branchId, day, onDay, onClose }: ProposalDrawerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [askedId, setAskedId] = useState<string>();
  const latest = useQuery(reading(proposalEndpoints.latest, { query: { branchId } }));
  const propose = useChange(proposalEndpoints.propose, {
    forgets: ['/dispatch/proposals'],
    onDone: ({ id }) => setAskedId(id),
  });
  const choose = (next: string) => {
    setAskedId(undefined);
    propose.reset();
    onDay(next);
  };
  const id = askedId ?? latest.data?.items.find(({ onDate }) => onDate === day)?.id;
  return (
    <Drawer
      open
      size={760}
      title={t('board:proposal.title', { day: format.date(noonOf(day)) })}
      onClose={onClose}
      extra={
        <Button
          type={id ? 'default' : 'primary'}
          loading={propose.isPending}
          onClick={() => propose.mutate({ body: { branchId, onDate: day } })}
        >
          {t(id ? 'board:proposal.again' : 'board:proposal.ask')}
        </Button>
      }
    >
      <div className="stack">
        <label className="row">
          <span>{t('board:proposal.day')}</span>
          <input
            type="date"
            className="input date-input"
            value={day}
            onChange={({ target }) => (target.value ? choose(target.value) : undefined)}
          />
        </label>
        <ProblemNotice error={propose.error ?? latest.error} />
        {id ? <Watched key={id} id={id} /> : <p className="quiet">{t('board:proposal.none')}</p>}
      </div>
    </Drawer>
  );
}

function Watched({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    ...reading(proposalEndpoints.read, { params: { id } }),
    refetchInterval: ({ state }) => (isUnderWay(state.data?.state) ? everyMs : false),
  });
  if (!data) return error ? <ProblemNotice error={error} /> : <Loading lines={6} />;
  if (data.state === 'done') return <ProposalView proposal={data} />;
  return (
    <p role="status" className={data.state === 'failed' ? 'wrong' : 'quiet'}>
      {t(`board:proposal.state.${data.state}`)}
    </p>
  );
}

const isUnderWay = (state: string | undefined) => state === 'asked' || state === 'working';
