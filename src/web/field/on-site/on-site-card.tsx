import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { HandOverLink } from '../../shared/elements/hand-over-link.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { slugOf } from '../pages/job/steps.ts';
import { TakenFacts } from './taken-facts.tsx';

const beside = [
  'work_order.pause',
  'work_order.tell_parts_missing',
  'work_order.agree_next_visit',
  'take_back.take',
  'work_order.note_departments',
] as const;

/** What may happen on a visit beside its steps: a pause, missing parts, what is taken along and given back. */
export function OnSiteCard({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const format = useFormat();
  const open = beside.filter(action => isAllowed(order, action));
  const pause = order.pauses.findLast(({ resumedAt }) => resumedAt === null);
  const taken = order.takeBacks.at(-1);
  const missing = order.missingParts.at(-1);
  return (
    <>
      {pause ? (
        <div className="stack" role="status">
          <strong>
            {pause.returnAgreedAt
              ? t('on-site:pause.until', { at: format.instant(pause.returnAgreedAt) })
              : t('on-site:pause.on')}
          </strong>
          <StepLink order={order} action="work_order.resume" />
        </div>
      ) : null}
      {missing ? (
        <div>
          <h3>{t('on-site:missing.title')}</h3>
          <div className="paragraphs">{missing.parts}</div>
          <div className="quiet">
            {missing.nextVisitAt
              ? t('on-site:missing.agreed', { at: format.instant(missing.nextVisitAt) })
              : t('on-site:missing.not_agreed')}
          </div>
        </div>
      ) : null}
      {taken ? (
        <div className="stack">
          <h3>{t('on-site:taken.title')}</h3>
          <TakenFacts taken={taken} />
          <HandOverLink of={`/work-orders/${order.id}`} />
          <StepLink order={order} action="take_back.give_back" />
          {taken.returnedAt ? <StepLink order={order} action="take_back.finish" /> : null}
        </div>
      ) : null}
      {open.length > 0 ? (
        <details>
          <summary>{t('on-site:more')}</summary>
          <div className="stack">
            {open.map(action => (
              <StepLink key={action} order={order} action={action} />
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}

function StepLink({ order, action }: { readonly order: WorkOrder; readonly action: string }) {
  const { t } = useTranslation();
  if (!isAllowed(order, action)) return null;
  return (
    <Link to="/jobs/$id/$step" params={{ id: order.id, step: slugOf(action) }} className="button" data-wide>
      {t(`actions:${action}`)}
    </Link>
  );
}

function isAllowed({ allowances }: WorkOrder, action: string): boolean {
  return allowances.some(allowance => allowance.action === action && allowance.allowed);
}
