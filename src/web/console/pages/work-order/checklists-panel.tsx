import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isBad } from '#contract/checklist.ts';
import type { ChecklistAnswers, ChecklistItem, OrderChecklist } from '#contract/checklist-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';

/** What was looked after on site, item by item. */
export function ChecklistsPanel({ lists }: { readonly lists: readonly OrderChecklist[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('checklist:title')}>
      {lists.map(list => (
        <List key={list.id} list={list} />
      ))}
    </Panel>
  );
}

function List({ list }: { readonly list: OrderChecklist }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, step, items, answers, answeredAt, answeredByName } = list;
  return (
    <section className="stack">
      <div>
        <strong>{title}</strong>{' '}
        <span className="quiet small">
          {t(`checklist:step.${step}`)} ·{' '}
          {answeredAt
            ? t('checklist:answered', { name: answeredByName, at: format.instant(answeredAt) })
            : t('checklist:not_answered')}
        </span>
      </div>
      <ul>
        {items.map(item => (
          <li key={item.key}>
            {item.text}: <Answer item={item} answer={answers[item.key]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  readonly item: ChecklistItem;
  readonly answer: ChecklistAnswers[string] | undefined;
}

function Answer({ item, answer }: AnswerProps) {
  const { t } = useTranslation();
  if (answer === undefined) return <span className="quiet">{t('checklist:answer.not_given')}</span>;
  const word = wordOf({ item, answer }, t);
  return isBad(item, answer) ? <Tag tone="broken">{word}</Tag> : <strong>{word}</strong>;
}

function wordOf({ item: { kind, unit = '' }, answer }: AnswerProps, t: TFunction): string {
  if (typeof answer === 'boolean') return t(answer ? 'checklist:yes' : 'checklist:no');
  if (kind === 'photo') return t('checklist:answer.photo', { hash: String(answer).slice(0, 12) });
  return `${answer} ${unit}`.trim();
}
