import { useTranslation } from 'react-i18next';
import { type IssueQuote as Issued, type QuotedPart, quoteEndpoints } from '#contract/quote.ts';
import { useChange } from '../../shared/api/queries.ts';
import { Button } from '../../shared/elements/button.tsx';
import { Field } from '../../shared/elements/field.tsx';
import { DurationInput, MoneyInput } from '../../shared/inputs/quantity-input.tsx';
import { ProblemNotice } from '../../shared/notices/problem-notice.tsx';
import { useDraft } from '../draft.ts';
import { partNoIn } from '../scan/read-code.ts';
import { ScanButton } from '../scan/scan-button.tsx';
import { PartRow } from './part-row.tsx';

interface IssueQuoteProps {
  readonly orderId: string;
  readonly etag: string;
  readonly onClose: () => void;
}

const agreed = ['agreedLabourFen', 'agreedTravelFen'] as const;
type Sums = Pick<Issued, (typeof agreed)[number]>;

type Typed = {
  readonly labourMinutes: number | undefined;
  readonly parts: readonly QuotedPart[];
  readonly sums: Sums;
};

const blank: Typed = { labourMinutes: 60, parts: [], sums: {} };

/** What the work will take; the prices come from the clause and the price list. */
export function IssueQuote({ orderId, etag, onClose }: IssueQuoteProps) {
  const { t } = useTranslation();
  const { draft, change, discard } = useDraft<Typed>(`${orderId}:quote`, blank);
  const { labourMinutes, parts, sums } = draft;
  const setParts = (next: Typed['parts']) => change({ parts: next });
  const close = () => {
    discard();
    onClose();
  };
  const forgets = ['/work-orders', '/service-requests'];
  const issue = useChange(quoteEndpoints.issue, { forgets, onDone: close });
  const body = { labourMinutes: labourMinutes ?? 0, parts: [...parts], ...sums };
  const isWhole = parts.every(({ partNo }) => partNo.trim() !== '');
  const addPart = (partNo: string) => setParts([...parts, { partNo, quantity: 1 }]);
  return (
    <div className="stack">
      <Field label={t('charge:quote.hours')}>
        {control => (
          <DurationInput
            {...control}
            value={labourMinutes}
            onChange={minutes => change({ labourMinutes: minutes })}
          />
        )}
      </Field>
      {parts.map((part, place) => (
        <PartRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other identity than its place
          key={place}
          part={part}
          onChange={next => setParts(parts.with(place, next))}
          onRemove={() => setParts(parts.filter((_, other) => other !== place))}
        />
      ))}
      <div className="pair">
        <ScanButton onRead={code => addPart(partNoIn(code))} />
        <Button onClick={() => addPart('')}>{t('charge:quote.add_part')}</Button>
      </div>
      <details>
        <summary className="quiet">{t('charge:quote.agreed')}</summary>
        {agreed.map(name => (
          <Field key={name} label={t(`charge:quote.${name}`)}>
            {control => (
              <MoneyInput
                {...control}
                value={sums[name]}
                onChange={fen => change({ sums: withSum(sums, name, fen) })}
              />
            )}
          </Field>
        ))}
      </details>
      <ProblemNotice error={issue.error} />
      <div className="pair">
        <Button onClick={close}>{t('common:action.cancel')}</Button>
        <Button
          kind="primary"
          disabled={!isWhole || issue.isPending}
          onClick={() => issue.mutate({ params: { id: orderId }, etag, body })}
        >
          {t('charge:quote.issue')}
        </Button>
      </div>
    </div>
  );
}

function withSum(sums: Sums, name: (typeof agreed)[number], fen: number | undefined): Sums {
  const { [name]: _, ...others } = sums;
  return fen === undefined ? others : { ...others, [name]: fen };
}
