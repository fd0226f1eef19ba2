import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TreeResult } from '#contract/article-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { useSession } from '../../shared/session/session.ts';
import { draftName } from '../draft.ts';
import { keep, recall } from '../kept.ts';
import { slugOf } from '../pages/job/steps.ts';

const action = 'work_order.diagnose';

interface IntoDiagnosisProps {
  readonly order: WorkOrder;
  readonly result: TreeResult;
}

/** Lays the cause that was found into the form of the diagnosis, where that may be written now. */
export function IntoDiagnosis({ order, result }: IntoDiagnosisProps) {
  const { t } = useTranslation();
  const userId = useSession()?.userId;
  const mayDiagnose = order.allowances.some(one => one.action === action && (one.allowed || one.mayOverride));
  if (!mayDiagnose) return null;
  const name = draftName(userId, `${order.id}:${action}`);
  return (
    <Link
      to="/jobs/$id/$step"
      params={{ id: order.id, step: slugOf(action) }}
      className="button"
      onClick={() => keep(name, { ...(recall(name) as object | undefined), cause: result.cause })}
    >
      {t('knowledge:walk.take_over')}
    </Link>
  );
}
