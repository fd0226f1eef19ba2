import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useSession } from '../../../shared/session/session.ts';
import { slugOf } from './steps.ts';

const action = 'dispatch.reject';

/** The way to the form with which the one who holds the order gives it back. */
export function GiveBack({ order }: { readonly order: WorkOrder }) {
  const { t } = useTranslation();
  const personId = useSession()?.personId;
  const mayGive = order.allowances.some(allowance => allowance.action === action && allowance.allowed);
  if (!mayGive || order.engineerId !== personId) return null;
  return (
    <Link to="/jobs/$id/$step" params={{ id: order.id, step: slugOf(action) }} className="button" data-wide>
      {t(`actions:${action}`)}
    </Link>
  );
}
