import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { ClockCard } from '../../parts/clock-card.tsx';
import { Panel } from '../../parts/panel.tsx';

interface RegisteredProps {
  readonly requestId: string;
  readonly onNext: () => void;
}

const shownLines = 10;

/** The number to tell the customer, and what the regulation now demands of us. */
export function Registered({ requestId, onNext }: RegisteredProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(
    reading(serviceRequestEndpoints.read, { params: { id: requestId } }),
  );
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />;
  return (
    <div className="registered">
      <div className="told" role="status">
        <h2>{t('desk:register.done', { requestNo: data.requestNo })}</h2>
        <p>
          {data.customer.name} · {data.description}
        </p>
        <div className="buttons">
          <Button type="primary" autoFocus onClick={onNext}>
            {t('desk:register.next')}
          </Button>
          <Button onClick={() => void navigate({ to: `/service-requests/${requestId}` })}>
            {t('desk:register.open')}
          </Button>
        </div>
      </div>
      <Panel title={t(data.clocks.length > 0 ? 'desk:register.clocks' : 'desk:request.no_clocks')}>
        <ul>
          {data.clocks.map(clock => (
            <ClockCard key={clock.id} clock={clock} open={clock.explanation.length <= shownLines} />
          ))}
        </ul>
      </Panel>
    </div>
  );
}
