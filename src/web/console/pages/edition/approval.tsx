import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import type { ApprovalStep, EditionView, Reader } from '#contract/edition-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { DataTable } from '../../elements/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Attached, ToBacktest } from './backtest/attached.tsx';

/** Who decides, who has decided; and once it is published, who has read it. */
export function Approval({ edition }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <Panel title={t('edition:chain')}>
        {edition.steps.length === 0 ? <p className="quiet">{t('edition:not_submitted')}</p> : null}
        <ol className="steps">
          {edition.steps.map((step, place) => (
            <Step key={`${step.role} ${place.toString()}`} step={step} editionId={edition.id} />
          ))}
        </ol>
      </Panel>
      <Attached edition={edition} />
      {edition.edition === null ? null : <Readers id={edition.id} />}
    </div>
  );
}

function Step({ step, editionId }: { readonly step: ApprovalStep; readonly editionId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { role, outcome, personName, comment, decidedAt, backtestId } = step;
  const tone = outcome === 'approved' ? 'kept' : outcome === 'returned' ? 'broken' : 'quiet';
  return (
    <li>
      <div className="row">
        <strong>{t(`common:role.${role}`)}</strong>
        <Tag tone={tone}>{t(`edition:outcome.${outcome ?? 'open'}`)}</Tag>
        <span className="quiet">
          {[personName, decidedAt ? format.instant(decidedAt) : null].filter(Boolean).join(' · ')}
        </span>
        {backtestId ? (
          <ToBacktest editionId={editionId} backtestId={backtestId} label={t('backtest:seen')} />
        ) : null}
      </div>
      {comment ? <p>{comment}</p> : null}
    </li>
  );
}

function Readers({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(reading(editionEndpoints.readers, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={5} />;
  const open = data.items.filter(({ confirmedAt }) => confirmedAt === null).length;
  return (
    <Panel
      title={t('edition:readers')}
      extra={<span>{t('edition:read_by', { read: data.items.length - open, all: data.items.length })}</span>}
    >
      <DataTable<Reader & { readonly id: string }>
        label={t('edition:readers')}
        minWidth={480}
        rows={data.items.map(reader => ({ ...reader, id: reader.personId }))}
        empty={<Empty title={t('edition:nobody')} />}
        columns={[
          { key: 'name', title: t('people:field.name'), render: ({ name }) => name },
          { key: 'branch', title: t('words:branch'), render: ({ branchName }) => branchName ?? '–' },
          {
            key: 'roles',
            title: t('people:field.roles'),
            render: ({ roles }) => roles.map(role => t(`common:role.${role}`)).join(', '),
          },
          {
            key: 'confirmed',
            title: t('edition:confirmed'),
            render: ({ confirmedAt }) =>
              confirmedAt ? format.instant(confirmedAt) : <Tag tone="risk">{t('edition:not_confirmed')}</Tag>,
          },
        ]}
      />
    </Panel>
  );
}
