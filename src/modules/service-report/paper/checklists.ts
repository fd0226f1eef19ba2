import { isBad } from '#contract/checklist.ts';
import type { ChecklistAnswers, ChecklistItem, OrderChecklist } from '#contract/checklist-shape.ts';
import type { Block, Section } from '#platform/pdf/paper.ts';
import type { Writer } from '#platform/pdf/writer.ts';
import type { Matter } from './matter.ts';

/** What was looked after on site, a table for each list that was answered. */
export function checklistSection({ order }: Pick<Matter, 'order'>, writer: Writer): Section[] {
  const answered = order.checklists.filter(({ answeredAt }) => answeredAt !== null);
  if (answered.length === 0) return [];
  return [
    { title: writer.say('section.checklists'), blocks: answered.flatMap(list => listBlocks(list, writer)) },
  ];
}

function listBlocks(list: OrderChecklist, writer: Writer): Block[] {
  const { say, time } = writer;
  const { title, version, answeredAt, answeredByName, items, answers } = list;
  const columns = [
    { title: say('check.item'), share: 56 },
    { title: say('check.answer'), share: 28 },
    { title: say('check.verdict'), share: 16 },
  ];
  const rows = items.map(item => rowOf({ item, answer: answers[item.key] }, writer));
  const done = say('check.done', { title, version, name: answeredByName ?? '', at: time(answeredAt) });
  return [
    { kind: 'note', text: done },
    { kind: 'table', table: { columns, rows } },
  ];
}

interface Answered {
  readonly item: ChecklistItem;
  readonly answer: ChecklistAnswers[string] | undefined;
}

function rowOf({ item, answer }: Answered, writer: Writer): string[] {
  const { say } = writer;
  if (answer === undefined) return [item.text, say('check.open'), ''];
  return [item.text, wordOf({ item, answer }, writer), say(isBad(item, answer) ? 'check.bad' : 'check.good')];
}

const shownOfHash = 12;

function wordOf({ item: { kind, unit = '' }, answer }: Answered, { say }: Writer): string {
  if (typeof answer === 'boolean') return say(answer ? 'yes' : 'no');
  if (kind === 'photo') return say('check.photo', { hash: String(answer).slice(0, shownOfHash) });
  return `${answer} ${unit}`.trim();
}
