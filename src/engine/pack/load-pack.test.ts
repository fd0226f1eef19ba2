import { describe, expect, test } from 'vitest';
import { linesOf } from '#testing/in-english.ts';
import { clause, deadline, head, load, problemsOf, text, vocabulary } from './load-pack.fixture.ts';
import { loadPack } from './load-pack.ts';

describe('a pack', () => {
  test('may be written in short forms', () => {
    const loaded = load(clause(deadline('within: 24h\nescalate: manager')));
    const control = loaded.ok && loaded.regulation.chapters[0]?.clauses[0]?.controls[0];
    expect(control).toEqual({
      kind: 'deadline',
      name: { 'zh-CN': '文', 'zh-TW': '文', en: 'text' },
      holder: 'engineer',
      from: [{ event: 'service_request.registered' }],
      to: [{ event: 'work_order.checked_in' }],
      cancel: [],
      within: [{ limit: '24h' }],
      time: 'calendar',
      warn: [],
      escalate: ['manager'],
      again: 'keep',
      exactFit: 'closing',
      recalculate: true,
    });
  });

  test('may have its chapters in several files', () => {
    const part = `chapters:\n  - no: "2"\n    title: ${text}\n    clauses:\n`;
    const guideline = '- { kind: guideline, shown_as: text }';
    const files = [
      { name: 'more.yaml', text: part + clause(guideline, { id: 'T.02', no: '2.1' }) },
      { name: 'regulation.yaml', text: head + clause(guideline) },
    ];
    const loaded = loadPack(files, vocabulary);
    expect(loaded.ok && loaded.regulation.chapters.map(({ no }) => no)).toEqual(['1', '2']);
  });

  test('without its main file is refused', () => {
    const files = [
      { name: 'more.yaml', text: `chapters:\n  - no: "2"\n    title: ${text}\n    clauses: []\n` },
    ];
    expect(loadPack(files, vocabulary).ok).toBe(false);
  });
});

describe('what is wrong in a pack is told by file, line and clause:', () => {
  test('YAML that cannot be read', () => {
    const loaded = loadPack([{ name: 'regulation.yaml', text: 'pack: [\n' }], vocabulary);
    expect(loaded).toMatchObject({ ok: false, problems: [{ file: 'regulation.yaml', line: 2 }] });
  });

  test.each([
    [
      'an unknown event',
      deadline('within: 24h').replace('checked_in', 'chekced_in'),
      'regulation.yaml:20:17 T.01: unknown event "work_order.chekced_in"; did you mean work_order.checked_in?',
    ],
    [
      'an unknown role',
      deadline('within: 24h').replace('engineer', 'enginer'),
      'regulation.yaml:18:21 T.01: unknown role "enginer"; did you mean engineer?',
    ],
    [
      'an unknown fact',
      deadline('when: asset.distanse < km(1)\nwithin: 24h'),
      'regulation.yaml:21:25 T.01: unknown fact "asset.distanse"; did you mean asset.distance?',
    ],
    [
      'a wrong type in a condition',
      deadline('within:\n  - { when: "asset.distance < hours(1)", limit: 1h }\n  - { limit: 2h }'),
      'regulation.yaml:22:26 T.01: "<" does not go between a distance (write km(…) or metres(…)) and a duration (write minutes(…), hours(…) or days(…))',
    ],
    [
      'a limit that is none',
      deadline('within: soon'),
      'regulation.yaml:21:21 T.01: "soon" does not fit; expected a limit such as 24h, or rows of { when, limit } of which the last has no condition',
    ],
    [
      'a setting that is no limit',
      deadline('within: settings.broken'),
      'regulation.yaml:21:21 T.01: "soon" is no limit; expected a limit: 30m, 24h, 3d, 2wd, 2wd end, 1wd 10:00, 1mo, 1mo on 4, 1w on mon 08:30, 1y on 01-31, or settings.<name>',
    ],
    [
      'a table without a last open row',
      deadline('within:\n  - { when: asset.distance < km(1), limit: 1h }'),
      'regulation.yaml:22:17 T.01: the last row must have no condition; expected a row without "when"',
    ],
    [
      'a row under an open one',
      deadline('within:\n  - { limit: 1h }\n  - { limit: 2h }'),
      'regulation.yaml:22:17 T.01: the rows after one without a condition never apply',
    ],
    [
      'a row that a wider one hides',
      deadline(
        'within:\n  - { when: asset.distance <= km(9), limit: 1h }\n  - { when: asset.distance < km(5), limit: 2h }\n  - { limit: 3h }',
      ),
      'regulation.yaml:23:17 T.01: this row is never reached: a row above holds whenever it does',
    ],
    [
      'an unknown key',
      deadline('within: 24h\nescalat: manager'),
      'regulation.yaml:22:22 T.01: unknown key "escalat"; expected kind, name, holder, from, to, cancel, when, within, before, after, time, pause, warn, escalate, again, reopen, exact_fit, recalculate; did you mean escalate?',
    ],
    [
      'an unknown kind',
      '- { kind: dedline }',
      'regulation.yaml:16:21 T.01: "dedline" is not known here; expected deadline | gate | record | indicator | grade | guideline | approval | duty | charge | sanction | reward; did you mean deadline?',
    ],
    [
      'a missing translation',
      '- { kind: guideline, shown_as: text }'.concat(
        `\n- { kind: gate, name: { zh-CN: 文, en: text }, action: work_order.test, require: "true", obstacle: ${text} }`,
      ),
      'regulation.yaml:17:33 T.01: missing translation zh-TW',
    ],
    [
      'an indicator over a clause without verdicts',
      `- kind: indicator
  name: ${text}
  numerator: { verdicts: T.01, outcomes: kept }
  denominator: { events: satisfaction.recorded }
  target: { at_least: 90 }
  period: month
  unit: percent`,
      'regulation.yaml:18:36 T.01: clause "T.01" gives no verdicts here',
    ],
  ])('%s', (_, controls, line) => {
    expect(linesOf(problemsOf(clause(controls)))).toEqual([line]);
  });

  test('numbers and ids given twice', () => {
    const guideline = '- { kind: guideline, shown_as: text }';
    expect(linesOf(problemsOf(clause(guideline), clause(guideline)))).toEqual([
      'regulation.yaml:17:13 T.01: the id T.01 is given twice, first in regulation.yaml:12',
      'regulation.yaml:18:14 T.01: the number 1.1 is given twice, first in regulation.yaml:13',
    ]);
  });

  test('all of it in one go', () => {
    const gate = `- { kind: gate, name: ${text}, action: work_order.sing, require: asset.distance, obstacle: ${text} }`;
    const lines = problemsOf(
      clause(deadline('within: 24h\nescalate: boss')),
      clause(gate, { id: 'T.02', no: '1.2' }),
    );
    expect(lines).toHaveLength(3);
  });
});
