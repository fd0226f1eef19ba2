import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type CodedMachine, intakeEndpoints } from '#contract/intake.ts';
import { hasCode } from '../../../shared/api/problem.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import '../request/request.css';
import { AskForm } from './ask-form.tsx';

/** Behind the code on a machine: its plate, and a request for service that says of itself which machine it is about. */
export function Page() {
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const { data, error, isPending, refetch } = useQuery(
    reading(intakeEndpoints.readCode, { params: { code } }),
  );
  if (isPending) return <Loading lines={8} />;
  if (data) return <Ask code={code} machine={data} />;
  if (hasCode(error, 'link.expired') || hasCode(error, 'input.invalid')) return <CodeGone />;
  return <Failed error={error} onRetry={() => void refetch()} />;
}

function Ask({ code, machine }: { readonly code: string; readonly machine: CodedMachine }) {
  const { t } = useTranslation();
  const { companyName, productLine, model, serialNo, vehicleNo } = machine;
  return (
    <>
      <section className="card stack">
        <p className="quiet">{companyName}</p>
        <h1>{t('ask:title')}</h1>
        <dl className="told">
          <div>
            <dt>{t('ask:machine')}</dt>
            <dd>{`${productLine} ${model}`}</dd>
          </div>
          <div>
            <dt>{t('ask:serial_no')}</dt>
            <dd>{vehicleNo === null ? serialNo : `${serialNo} · ${vehicleNo}`}</dd>
          </div>
        </dl>
      </section>
      <AskForm code={code} />
    </>
  );
}

function CodeGone() {
  const { t } = useTranslation();
  return (
    <section className="card stack">
      <h1>{t('ask:gone')}</h1>
      <p>{t('ask:gone_why')}</p>
    </section>
  );
}
