import { describe, expect, test } from 'vitest';
import type { Vocabulary } from '../vocabulary.ts';
import { readExamples } from './examples.ts';
import { loadPack } from './load-pack.ts';
import { problemCode } from './problem.ts';
import { bookForExamples, runExample } from './run-example.ts';

const meaning = { 'zh-CN': '意', 'zh-TW': '意', en: 'meaning' };
const vocabulary: Vocabulary = {
  actions: { 'part.issue': { meaning } },
  events: {
    'service_request.registered': { meaning },
    'work_order.checked_in': { meaning },
    'complaint.verified': { meaning, data: { cause: { type: 'text', meaning } } },
    'person.praised': { meaning },
    'part.issued': { meaning },
  },
  facts: {
    'asset.in_warranty': { type: 'boolean', meaning },
    'violation.hazard': { type: 'text', meaning, values: ['none', 'caused', 'serious'] },
  },
  roles: ['engineer', 'manager', 'finance', 'general_manager', 'warehouse', 'system'],
};

const text = '{ zh-CN: 文, zh-TW: 文, en: text }';
const pack = `pack: small
version: "1"
source: none
title: ${text}
settings:
  share: { proposal: 20, meaning: ${text} }
due_process: { decided_by: manager }
forms:
  - id: parts_requisition
    printed: 《配件领用申请表》
    title: ${text}
    filled_by: engineer
    fields:
      - { name: total, type: money, required: true, label: ${text} }
chapters:
  - no: "1"
    title: ${text}
    clauses:
      - id: T.01
        no: "1"
        text: ${text}
        controls:
          - kind: approval
            name: ${text}
            form: parts_requisition
            asked_by: engineer
            action: part.issue
            chain:
              - { role: manager, within: 1wd, may_delegate: true }
              - { role: finance, above: "5000", within: 24h, escalate: general_manager }
      - id: T.02
        no: "2"
        text: ${text}
        controls:
          - { kind: duty, name: ${text}, holder: warehouse, every: month, due_day: 4, about: previous, shift: next_working_day }
      - id: T.03
        no: "3"
        text: ${text}
        controls:
          - { kind: charge, name: ${text}, when: asset.in_warranty, payer: company, parts: free, labour: free }
      - id: T.04
        no: "4"
        text: ${text}
        controls:
          - { kind: charge, name: ${text}, payer: [{ payer: customer, percent: 60 }, { payer: agent, percent: 40 }], parts: list, labour: { yuan: "80", per: hour } }
      - id: T.05
        no: "5"
        text: ${text}
        controls:
          - { kind: deadline, name: ${text}, holder: engineer, from: service_request.registered, to: work_order.checked_in, within: 24h }
      - id: T.06
        no: "6"
        text: ${text}
        controls:
          - kind: sanction
            name: ${text}
            subject: engineer
            breach_of: T.05
            steps:
              - { measure: deduction, amount: "1", per: minute, cap: "50" }
              - { measure: [demotion, dismissal], from_count: 3, window: last 6mo }
      - id: T.07
        no: "7"
        text: ${text}
        controls:
          - kind: sanction
            name: ${text}
            subject: engineer
            on: complaint.verified
            when: event.cause == "attitude"
            causes: [{ zh-CN: 态度, zh-TW: 態度, en: attitude }, { zh-CN: 拖延, zh-TW: 拖延, en: delay }]
            steps:
              - { measure: deduction, amount: { from: "200", to: "500" }, when: violation.hazard == "none" }
              - { measure: dismissal, when: violation.hazard == "serious" }
              - { measure: criticism, amount: { percent: settings.share, of: month_bonus } }
              - { measure: demerit }
      - id: T.08
        no: "8"
        text: ${text}
        controls:
          - { kind: reward, name: ${text}, subject: engineer, on: person.praised, measure: [commendation, bonus], amount: "100", points: 2, decided_by: manager }
`;

/** What one example, written in YAML, comes to. */
function run(example: string) {
  const loaded = loadPack([{ name: 'regulation.yaml', text: pack }], vocabulary);
  if (!loaded.ok) throw new Error(loaded.problems.map(problemCode).join('\n'));
  const indented = example.trim().replaceAll(/^/gm, '    ').trimStart();
  const day = '[["09:00", "17:00"]]';
  const calendar = `calendar: { zone: Asia/Shanghai, weekly: { mon: ${day}, tue: ${day}, wed: ${day}, thu: ${day}, fri: ${day} } }`;
  const file = { name: 'x.examples.yaml', text: `${calendar}\nexamples:\n  - ${indented}\n` };
  const read = readExamples(file, vocabulary);
  if (!read.ok) throw new Error(read.problems.map(problemCode).join('\n'));
  const [only] = read.examples;
  if (!only) throw new Error('there is no example');
  const found = runExample(bookForExamples(loaded.regulation, vocabulary, read), only, read.zone);
  expect(found).toEqual(only.expect);
}

describe('an example', () => {
  test('of an approval tells its steps, its end and the clocks of its steps', () => {
    run(`
clause: T.01
name: above 5000 finance decides too
submit: { by: engineer, at: "2026-03-02 10:00", form: { total: 6000 yuan } }
decide:
  - { by: manager, says: approve, at: "2026-03-02 11:00" }
  - { by: finance, says: approve, at: "2026-03-03 12:00" }
try: { action: part.issue, at: "2026-03-04 09:00" }
expect:
  steps: [manager, finance]
  approval: approved
  clocks: [kept, broken]
  due: ["2026-03-03 10:00", "2026-03-03 11:00"]
  attempt: allowed`);
  });

  test('of an approval tells what was refused', () => {
    run(`
clause: T.01
name: nobody else may decide
submit: { by: engineer, at: "2026-03-02 10:00", form: { total: 5000 yuan } }
decide:
  - { by: finance, says: approve, at: "2026-03-02 11:00" }
try: { action: part.issue, at: "2026-03-04 09:00" }
expect: { steps: [manager], approval: pending, refusal: approval.not_asked, attempt: refused }`);
    run(`
clause: T.01
name: the form lacks its amount
submit: { by: engineer, at: "2026-03-02 10:00" }
expect: { approval: not accepted, refusal: form.incomplete }`);
  });

  test('of a duty tells its occasions', () => {
    run(`
clause: T.02
name: the 4th of October 2026 is a Sunday
period: { from: "2026-10-01", to: "2026-12-01" }
expect:
  occasions:
    - { period: 2026-09, due: "2026-10-06 00:00" }
    - { period: 2026-10, due: "2026-11-05 00:00" }`);
  });

  test('of a charge tells who pays for what by this clause', () => {
    run(`
clause: T.03
name: in warranty it is free
facts: { asset.in_warranty: true }
expect: { charge: { payer: company, parts: free } }`);
    run(`
clause: T.04
name: in warranty the other clause decides
facts: { asset.in_warranty: true }
expect: { charge: none }`);
    run(`
clause: T.04
name: out of warranty it is shared
facts: { asset.in_warranty: false }
expect: { charge: { payer: customer 60 + agent 40, parts: list, labour: 80 yuan per hour } }`);
  });

  test('of a sanction tells what a broken clause comes to, by lateness, cap and count', () => {
    const events = `
events:
  - { at: "2026-03-02 10:00", event: service_request.registered }
  - { at: "2026-03-03 10:40:30", event: work_order.checked_in }`;
    run(`
clause: T.06
name: forty minutes late${events}
expect: { violations: 1, measures: ["deduction, 40 yuan"] }`);
    run(`
clause: T.06
name: capped in the third time of half a year${events}
prior: ["2025-09-03 10:00", "2026-02-01 09:00"]
expect: { violations: 1, measures: ["demotion + dismissal"] }`);
    run(`
clause: T.06
name: half a year has gone by${events}
prior: ["2025-09-03 09:59", "2026-02-01 09:00"]
expect: { violations: 1, measures: ["deduction, 40 yuan"] }`);
    run(`
clause: T.06
name: in time${events.replace('10:40:30', '10:00')}
expect: { violations: 0, measures: [] }`);
  });

  test('of a sanction tells alternatives and shares', () => {
    const verified = (hazard: string) => `
facts: { violation.hazard: ${hazard} }
events: [{ at: "2026-03-02 10:00", event: complaint.verified, data: { cause: attitude } }]`;
    run(`
clause: T.07
name: by gravity${verified('serious')}
expect: { violations: 1, measures: [dismissal] }`);
    run(`
clause: T.07
name: a range${verified('none')}
expect: { measures: ["deduction, 200-500 yuan"] }`);
    run(`
clause: T.07
name: rows alike are alternatives${verified('caused')}
bases: { month_bonus: "1500" }
expect: { measures: ["criticism, 300 yuan", demerit] }`);
    run(`
clause: T.07
name: another cause is none of it
events: [{ at: "2026-03-02 10:00", event: complaint.verified, data: { cause: delay } }]
expect: { violations: 0 }`);
  });

  test('of a report tells what the sanction that names the cause comes to without a fact', () => {
    const reported = (cause: string) => `
facts: { violation.hazard: serious }
report: { at: "2026-03-02 10:00", cause: ${cause} }
bases: { month_bonus: "1500" }`;
    run(`
clause: T.07
name: any of its causes${reported('delay')}
expect: { violations: 1, merits: 0, measures: ["criticism, 300 yuan", demerit] }`);
    run(`
clause: T.07
name: what it does not name${reported('rudeness')}
expect: { violations: 0, measures: [] }`);
    run(`
clause: T.06
name: a clause without causes names none${reported('delay')}
expect: { violations: 0 }`);
  });

  test('of a reward tells its measures', () => {
    run(`
clause: T.08
name: praised
events: [{ at: "2026-03-02 10:00", event: person.praised }]
expect: { merits: 1, measures: ["commendation + bonus, 100 yuan, 2 points"] }`);
  });
});
