import { describe, expect, test } from 'vitest';
import type { ConfirmedClause } from '#contract/regulation-text.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { confirmedPack } from './confirmed-pack.ts';

const arrival: ConfirmedClause = {
  no: '第一条',
  text: '接到报修后 24 小时内到达现场，填写《维修记录单》。',
  kinds: ['deadline', 'record'],
  forms: [{ printed: '《维修记录单》', filledBy: 'engineer', at: 'work_order.completed' }],
  limits: [
    {
      text: '24 小时内',
      limit: '24h',
      holder: 'engineer',
      from: 'service_request.registered',
      to: 'work_order.checked_in',
    },
  ],
};

function loaded(...clauses: ConfirmedClause[]): Regulation {
  const text = confirmedPack({ title: '服务制度', chapters: [{ no: '一', title: '接报', clauses }] });
  const pack = loadPack([{ name: 'regulation.yaml', text }], vocabulary);
  if (!pack.ok) throw new Error(JSON.stringify(pack.problems));
  return pack.regulation;
}

const kindsOf = ({ chapters }: Regulation) =>
  chapters.flatMap(({ clauses }) => clauses.map(({ controls }) => controls.map(({ kind }) => kind)));

describe('what a person has confirmed', () => {
  test('becomes controls where roles and events were chosen', () => {
    const regulation = loaded(arrival);
    expect(kindsOf(regulation)).toEqual([['deadline', 'record']]);
    expect(regulation.chapters[0]?.clauses[0]?.controls[0]).toMatchObject({
      holder: 'engineer',
      within: [{ limit: '24h' }],
    });
    expect(regulation.forms).toMatchObject([
      { id: 'form_1', printed: '《维修记录单》', filledBy: ['engineer'] },
    ]);
  });

  test('stays text with a note where they were not', () => {
    const form = { printed: '《维修记录单》', filledBy: 'engineer', at: null } as const;
    const open = { ...arrival, limits: [], forms: [form] };
    expect(kindsOf(loaded(open))).toEqual([['guideline']]);
    expect(loaded(open).forms).toHaveLength(1);
    const text = confirmedPack({ title: '', chapters: [{ no: '', title: '', clauses: [open] }] });
    expect(text).toMatch(/# deadline: 24 小时内.*\n\s+# record: /);
  });

  test('is not executed as a kind that was taken away', () => {
    const regulation = loaded({ ...arrival, kinds: ['guideline'] });
    expect(kindsOf(regulation)).toEqual([['guideline']]);
    expect(regulation.forms).toEqual([]);
  });

  test('has one form however many clauses name it', () => {
    const other = {
      ...arrival,
      no: '第二条',
      forms: arrival.forms.map(form => ({ ...form, filledBy: 'csr' as const })),
    };
    expect(loaded(arrival, other).forms).toMatchObject([{ filledBy: ['engineer', 'csr'] }]);
  });

  test('has no number twice', () => {
    const [chapter] = loaded(arrival, { ...arrival, kinds: [] }).chapters;
    expect(chapter?.clauses.map(({ no }) => no)).toEqual(['第一条', '第一条·2']);
  });
});
