import { describe, expect, test } from 'vitest';
import { compileCalendar } from '../calendar/calendar.ts';
import { calendarsOf, compile } from '../compile.ts';
import { awaitedBy } from '../pack/awaited.ts';
import { loadKept, loadPack, mainFileName } from '../pack/load-pack.ts';
import { means, spec } from '../pack/spec.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { offeredBy } from './form-telling.ts';

const said = '{ zh-CN: 甲, zh-TW: 甲, en: A }';
const capability = 'attendance';
const vocabulary: Vocabulary = {
  actions: {},
  events: {
    'attendance.late': spec.event(
      means('迟到', '遲到', 'late'),
      { minutes: spec.fact('integer', means('分钟', '分鐘', 'minutes')) },
      capability,
    ),
    'work_order.checked_in': spec.event(means('到达', '到達', 'on site')),
  },
  facts: {
    'attendance.reason': { ...spec.fact('text', means('理由', '理由', 'reason')), awaits: capability },
  },
  roles: ['hr', 'engineer'],
};

function filesWith(telling: string, fact = 'attendance.reason') {
  const text = `
pack: attendance
version: "1"
source: test
title: ${said}
settings: {}
forms:
  - id: late
    printed: 《迟到记录》
    title: ${said}
    filled_by: hr
    tells: ${telling}
    fields:
      - { name: employee, type: person, required: true, label: ${said} }
      - { name: witness, type: person, label: ${said} }
      - { name: minutes, type: number, required: true, label: ${said} }
      - { name: reason, type: text, fact: ${fact}, label: ${said} }
chapters:
  - no: "1"
    title: ${said}
    clauses:
      - id: T.LATE
        no: "1.1"
        text: ${said}
        controls:
          - { kind: record, name: ${said}, form: 《迟到记录》, filled_by: hr, fields: attendance.reason, at: attendance.late }
`;
  return [{ name: mainFileName, text }];
}

const load = (telling: string, fact?: string) => loadPack(filesWith(telling, fact), vocabulary);

function problems(telling: string, fact?: string): string[] {
  const loaded = load(telling, fact);
  return loaded.ok ? [] : loaded.problems.map(({ code, path }) => `${code} ${path.slice(2).join('.')}`);
}

const always = compileCalendar({ id: 'always', zone: 'UTC', weekly: {}, holidays: [], alwaysOpen: true });
const calendars = calendarsOf(always.ok ? [always.calendar] : [], {
  standard: 'always',
  fact: 'branch.calendar',
});

const sound = '[{ event: attendance.late, about: employee, data: { minutes: minutes } }]';

describe('what a form tells', () => {
  test('is sound where nothing else tells it and the fields can hold it', () => {
    expect(problems(sound)).toEqual([]);
  });

  test.each([
    [
      'what the product tells by itself',
      '[{ event: work_order.checked_in }]',
      'told_by_product tells.0.event',
    ],
    ['what does not exist', '[{ event: attendance.early }]', 'unknown_event tells.0.event'],
    [
      'with a signature that it does not have',
      '[{ event: attendance.late, upon: engineer }]',
      'unknown_role tells.0.upon',
    ],
    [
      'of a field that is no person',
      '[{ event: attendance.late, about: minutes }]',
      'nobody_named tells.0.about',
    ],
    [
      'of a person who may be left out',
      '[{ event: attendance.late, about: witness }]',
      'nobody_named tells.0.about',
    ],
    [
      'at a time that no field has',
      '[{ event: attendance.late, about: employee, on: minutes }]',
      'no_time tells.0.on',
    ],
    [
      'a number from a text',
      '[{ event: attendance.late, data: { minutes: reason } }]',
      'field_unfit tells.0.data.minutes',
    ],
    [
      'from a field that it does not have',
      '[{ event: attendance.late, data: { minutes: hours } }]',
      'unknown_name tells.0.data.minutes',
    ],
    [
      'what the event does not carry',
      '[{ event: attendance.late, data: { place: reason } }]',
      'unknown_name tells.0.data.place',
    ],
  ])('is refused: %s', (_what, telling, problem) => {
    expect(problems(telling)).toEqual([problem]);
  });

  test('is waited for no more by the controls of its pack, and by those of others still', () => {
    const loaded = load(sound);
    if (!loaded.ok) throw new Error('it does not load');
    const [control] = loaded.regulation.chapters[0]?.clauses[0]?.controls ?? [];
    if (!control) throw new Error('there is no control');
    expect(awaitedBy(control, vocabulary)).toEqual([capability]);
    const offered = offeredBy(loaded.regulation.forms, vocabulary);
    expect(awaitedBy(control, offered)).toEqual([]);
    expect(offered.events['attendance.late']?.data).toMatchObject({
      form_no: { meaning: { 'zh-CN': '表单编号' } },
    });
  });

  test('is told no more once the product tells it by itself: the text in force stays, a new one is refused', () => {
    const { 'attendance.late': late, ...events } = vocabulary.events;
    if (!late) throw new Error('the event is missing');
    const { awaits: _, ...known } = late;
    const today: Vocabulary = { ...vocabulary, events: { ...events, 'attendance.late': known } };
    const files = filesWith(sound);
    expect(loadPack(files, today)).toMatchObject({ ok: false, problems: [{ code: 'told_by_product' }] });
    const kept = loadKept(files, today);
    if (!kept.ok) throw new Error('what was enacted is not sound any more');
    const { regulation } = kept;
    const compiled = compile({ edition: 'kept', regulation, vocabulary: today, calendars });
    expect(compiled).toMatchObject({ ok: true });
    expect(compiled.ok && compiled.regulation.papers.get('late')?.tells).toEqual([]);
  });
});
