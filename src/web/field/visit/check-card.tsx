import { useTranslation } from 'react-i18next';
import type { Endpoint } from '#contract/endpoint.ts';
import { Button } from '../../shared/elements/button.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useFormat } from '../../shared/text/use-format.ts';
import { useDraft } from '../draft.ts';
import { CheckField } from '../step-form/check-field.tsx';
import '../step-form/step-form.css';
import { useVisitChange } from './use-visit-change.ts';

interface CheckCardProps {
  readonly orderId: string;
  readonly endpoint: Endpoint;
  /** Its words: `safety` or `clearing`. */
  readonly name: string;
  readonly items: readonly string[];
  readonly doneAt: string | undefined;
}

interface Ticked {
  readonly [name: string]: readonly string[];
  readonly items: readonly string[];
}

/** A checklist of the visit. What is not ticked is sent so: the regulation says whether it will do. */
export function CheckCard({ orderId, endpoint, name, items, doneAt }: CheckCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, change, ...kept } = useDraft<Ticked>(`${orderId}:${name}`, { items: [] });
  const sent = { name: kept.name, value: draft };
  const mutation = useVisitChange({ orderId, endpoint, draft: sent, onDone: kept.discard });
  const tick = (item: string, isTicked: boolean) =>
    change({ items: isTicked ? [...draft.items, item] : draft.items.filter(other => other !== item) });
  return (
    <details open={doneAt === undefined}>
      <summary>
        {t(`visit:${name}.title`)}
        {doneAt ? (
          <small className="quiet"> {t(`visit:${name}.done`, { at: format.instant(doneAt) })}</small>
        ) : null}
      </summary>
      {items.map(item => (
        <CheckField
          key={item}
          label={t(`visit:item.${item}`)}
          isChecked={draft.items.includes(item)}
          onChange={isTicked => tick(item, isTicked)}
        />
      ))}
      <ProblemNotice error={mutation.error} />
      <Button
        wide
        disabled={mutation.isPending || draft.items.length === 0}
        onClick={() => mutation.mutate({ items: draft.items })}
      >
        {t(`visit:${name}.submit`)}
      </Button>
    </details>
  );
}
