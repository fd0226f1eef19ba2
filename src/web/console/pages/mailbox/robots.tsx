import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Robot, robotEndpoints } from '#contract/robot.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

const HearRobot = lazy(() => import('./hear-robot.tsx').then(found => ({ default: found.HearRobot })));
const AddRobot = lazy(() => import('./add-robot.tsx').then(found => ({ default: found.AddRobot })));

/** Groups that are told, how their robots fare, and the way to add one. */
export function Robots() {
  const { t } = useTranslation();
  const may = useMay();
  const { data, error, refetch } = useQuery(reading(robotEndpoints.list, {}));
  const [isAdding, setIsAdding] = useState(false);
  const add = (
    <Button disabled={!may('robot.add')} onClick={() => setIsAdding(true)}>
      {t('message:robot.add')}
    </Button>
  );
  return (
    <Panel title={t('message:robot.title')} extra={add}>
      <p className="quiet">{t('message:robot.hint')}</p>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={3} />}
      {data?.items.length === 0 ? <p className="quiet">{t('message:robot.none')}</p> : null}
      <ul className="stack">
        {data?.items.map(robot => (
          <RobotLine key={robot.id} robot={robot} />
        ))}
      </ul>
      <Suspense>{isAdding ? <AddRobot onClose={() => setIsAdding(false)} /> : null}</Suspense>
    </Panel>
  );
}

function RobotLine({ robot }: { readonly robot: Robot }) {
  const { t } = useTranslation();
  const may = useMay();
  const format = useFormat();
  const remove = useChange(robotEndpoints.remove, { forgets: ['/robots'] });
  const [isSetting, setIsSetting] = useState(false);
  const { id, name, vendor, branchName, topics, toldAt, fault } = robot;
  return (
    <li className="stack">
      <div className="row apart">
        <span className="row">
          <strong>{name}</strong>
          <Tag>{t(`message:robot.of.${vendor}`)}</Tag>
          {branchName}
        </span>
        <span className="row">
          <Button disabled={!may('robot.listen')} onClick={() => setIsSetting(true)}>
            {t('message:robot.hear.open')}
          </Button>
          <Popconfirm
            title={t('message:robot.remove_sure')}
            okText={t('message:robot.remove')}
            cancelText={t('common:action.cancel')}
            onConfirm={() => remove.mutate({ params: { id } })}
          >
            <Button danger disabled={!may('robot.remove')}>
              {t('message:robot.remove')}
            </Button>
          </Popconfirm>
        </span>
      </div>
      <div className="quiet small">
        {topics.map(topic => t(`message:robot.topic.${topic}`)).join(' · ')} ·{' '}
        {toldAt ? t('message:robot.told_at', { at: format.instant(toldAt) }) : t('message:robot.never_told')}
      </div>
      <Hearing robot={robot} />
      {fault ? <p className="notice">{t('message:robot.fault', { fault })}</p> : null}
      <ProblemNotice error={remove.error} />
      <Suspense>
        {isSetting ? <HearRobot robot={robot} onClose={() => setIsSetting(false)} /> : null}
      </Suspense>
    </li>
  );
}

/** Whether it hears its group, and what of its calls could not be believed. */
function Hearing({ robot }: { readonly robot: Robot }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isHearing, heard, customer, refused, refusedAt, refusedWhy } = robot;
  return (
    <>
      <div className="quiet small">
        {isHearing ? t('message:robot.hear.on', { count: heard }) : t('message:robot.hear.off')}
        {customer ? ` · ${customer.name}` : ''}
      </div>
      {refusedAt && refusedWhy ? (
        <p className="notice">
          {t('message:robot.hear.refused', {
            count: refused,
            at: format.instant(refusedAt),
            why: t(`message:robot.hear.why.${refusedWhy}`),
          })}
        </p>
      ) : null}
    </>
  );
}
