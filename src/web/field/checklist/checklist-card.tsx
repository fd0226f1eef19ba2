import { useTranslation } from 'react-i18next';
import { checklistEndpoints, criticalIn, isAnswered } from '#contract/checklist.ts';
import type { OrderChecklist } from '#contract/checklist-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { useDraft } from '../draft.ts';
import '../step-form/step-form.css';
import { useVisitChange } from '../visit/use-visit-change.ts';
import { ItemField } from './item-field.tsx';
import { answersOf, type Typed, typedOf } from './typed.ts';

interface ChecklistCardProps {
  readonly order: WorkOrder;
  readonly list: OrderChecklist;
}

/** A checklist on the phone. It may be saved half done: the regulation says whether that will do. */
export function ChecklistCard({ order, list }: ChecklistCardProps) {
  const { t } = useTranslation();
  const blank = { typed: typedOf(list.answers) };
  const { draft, change, name, discard } = useDraft<{ typed: Typed }>(`${order.id}:${list.id}`, blank);
  const sent = { name, value: draft };
  const { answer: endpoint } = checklistEndpoints;
  const answer = useVisitChange({ orderId: order.id, endpoint, draft: sent, onDone: discard });
  const answers = answersOf(list.items, draft.typed);
  const open = openIn({ ...list, answers: list.answers });
  return (
    <details className="stack" open={open > 0}>
      <summary>
        {list.title} <small className="quiet">{t(`checklist:step.${list.step}`)}</small>{' '}
        <Standing list={list} open={open} />
      </summary>
      {list.items.map(item => (
        <ItemField
          key={item.key}
          item={item}
          order={order}
          step={list.step}
          value={draft.typed[item.key] ?? ''}
          answer={answers[item.key]}
          onChange={value => change({ typed: { ...draft.typed, [item.key]: value } })}
        />
      ))}
      <ProblemNotice error={answer.error} />
      <Button
        wide
        disabled={answer.isPending || Object.keys(answers).length === 0}
        onClick={() => answer.mutate({ checklistId: list.id, answers })}
      >
        {t('checklist:submit')}
      </Button>
    </details>
  );
}

function openIn({ items, answers }: Pick<OrderChecklist, 'items' | 'answers'>): number {
  return items.filter(item => !item.isOptional && !isAnswered(item, answers[item.key])).length;
}

function Standing({ list, open }: { readonly list: OrderChecklist; readonly open: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hasFailed = criticalIn(list).length > 0;
  return (
    <>
      {open > 0 ? <small className="quiet">{t('checklist:open', { count: open })}</small> : null}
      {open === 0 && list.answeredAt ? (
        <small className="quiet">{t('checklist:done', { at: format.instant(list.answeredAt) })}</small>
      ) : null}
      {hasFailed ? <small className="wrong"> {t('checklist:critical_failed')}</small> : null}
    </>
  );
}
