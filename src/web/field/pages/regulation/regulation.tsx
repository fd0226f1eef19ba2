import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { editionEndpoints } from '#contract/edition.ts';
import { type RegulationView, regulationEndpoints } from '#contract/regulation.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { BackBar } from '../../shell/back-bar.tsx';

/** An edition of the regulation to be read from beginning to end, and confirmed below it. */
export function Page() {
  const { t } = useTranslation();
  const { edition = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(regulationEndpoints.inForce, { query: { edition } }));
  return (
    <>
      <BackBar title={t('field:page.regulation')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={12} />}
      {data ? <Text regulation={data} /> : null}
      {data?.toConfirm ? <Confirm edition={data.toConfirm} /> : null}
    </>
  );
}

function Text({
  regulation: { title, edition, inForceFrom, chapters },
}: {
  readonly regulation: RegulationView;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="card stack">
      <div>
        <strong>{title}</strong>
        <div className="quiet">
          {edition} · {t('duty:in_force_from', { day: format.date(`${inForceFrom}T12:00:00Z`) })}
        </div>
      </div>
      {chapters.map(({ no, title: name, clauses }) => (
        <section key={no} aria-label={name}>
          <h2>
            {no} {name}
          </h2>
          {clauses.map(clause => (
            <p key={clause.id}>
              <strong>{clause.no}</strong> {clause.text}
            </p>
          ))}
        </section>
      ))}
    </section>
  );
}

function Confirm({ edition: { id } }: { readonly edition: NonNullable<RegulationView['toConfirm']> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const confirm = useChange(editionEndpoints.confirm, {
    forgets: ['/regulation', '/duties', '/notices'],
    onDone: () => void navigate({ to: '/duties' }),
  });
  return (
    <section className="card stack">
      <ProblemNotice error={confirm.error} />
      <Button
        kind="primary"
        wide
        disabled={confirm.isPending}
        onClick={() => confirm.mutate({ params: { id } })}
      >
        {t('actions:edition.confirm')}
      </Button>
    </section>
  );
}
