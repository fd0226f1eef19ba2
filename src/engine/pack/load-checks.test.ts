import { expect, test } from 'vitest';
import { linesOf } from '#testing/in-english.ts';
import { clause, deadline, problemsOf, text } from './load-pack.fixture.ts';

test.each([
  [
    'a row hidden by those above it together',
    deadline(`within:
  - { when: asset.distance < km(100), limit: 24h }
  - { when: asset.distance >= km(100) && asset.distance < km(300), limit: 48h }
  - { when: asset.distance <= km(200), limit: 36h }
  - { limit: 72h }`),
    'regulation.yaml:24:17 T.01: this row is never reached: a row above holds whenever it does',
  ],
  [
    'a row that can never hold',
    deadline(
      'within: [{ when: asset.distance < km(1) && asset.distance > km(2), limit: 24h }, { limit: 72h }]',
    ),
    'regulation.yaml:21:22 T.01: this row never holds: its condition ends before it begins',
  ],
  [
    'a table that leaves a gap',
    deadline(
      'within: [{ when: asset.distance < km(100), limit: 24h }, { when: asset.distance > km(100), limit: 48h }]',
    ),
    'regulation.yaml:21:70 T.01: the last row must have no condition; expected a row without "when"',
  ],
  [
    'a chain without an approver',
    `- { kind: approval, name: ${text}, form: 《借款单》, asked_by: engineer, chain: [] }`,
    'regulation.yaml:16:111 T.01: "[]" does not fit; expected steps of { role, when?, above?, within? }',
  ],
  [
    'a chain that leaves small amounts to nobody',
    `- { kind: approval, name: ${text}, form: 《借款单》, asked_by: engineer, amount: yuan(1), chain: [{ role: manager, above: "500" }] }`,
    'regulation.yaml:16:128 T.01: no step is left for amounts that are not above any of these: nobody would approve them; expected a step without "above"',
  ],
  [
    'a form that the pack does not have',
    `- { kind: approval, name: ${text}, form: expense_clain, asked_by: engineer, chain: [{ role: manager }] }`,
    'regulation.yaml:16:77 T.01: there is no form "expense_clain"; did you mean expense_claim?',
  ],
  [
    'a wrong type in a condition on a form',
    `- { kind: approval, name: ${text}, form: expense_claim, asked_by: engineer, chain: [{ role: manager, when: form.total > km(3) }, { role: manager }] }`,
    'regulation.yaml:16:143 T.01: ">" does not go between an amount of money (write yuan(…)) and a distance (write km(…) or metres(…))',
  ],
  [
    'a sanction without due process',
    `- { kind: sanction, name: ${text}, subject: engineer, steps: [{ measure: praise }] }`.replace(
      'praise',
      'demerit',
    ),
    'regulation.yaml:16:13 T.01: nothing says how it becomes final; expected due process with decided_by at least, here or in the head of the pack',
  ],
  [
    'a sanction for the breach of a clause that is not there',
    `- { kind: sanction, name: ${text}, subject: engineer, breach_of: T.07, steps: [{ measure: demerit }], due_process: { decided_by: manager } }`,
    'regulation.yaml:16:101 T.01: unknown clause "T.07"; did you mean T.01?',
  ],
  [
    'a duty that nobody can hold',
    `- { kind: duty, name: ${text}, holder: managr, every: month }`,
    'regulation.yaml:16:75 T.01: unknown role "managr"; did you mean manager?',
  ],
  [
    'shares that do not add up',
    `- { kind: charge, name: ${text}, payer: [{ payer: agent, percent: 60 }, { payer: company, percent: 30 }], parts: list, labour: list }`,
    'regulation.yaml:16:76 T.01: the shares add up to 90 percent; expected 100 percent',
  ],
])('%s is told by file, line and clause', (_, controls, line) => {
  expect(linesOf(problemsOf(clause(controls)))).toEqual([line]);
});
