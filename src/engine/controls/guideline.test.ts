import { expect, it } from 'vitest';
import { compile } from '../compile.ts';
import { permit } from '../permit.ts';
import { monday, play } from '../play.fixture.ts';
import { trialBook, trialInput } from '../trial.ts';

const guideline = { kind: 'guideline', shownAs: 'checklist', before: 'sign' } as const;
const trial = { clauses: { 'T.1': [guideline] }, actions: ['sign'] };

it('a guideline is found by the action before which it is shown, and stops nobody', () => {
  const book = trialBook(trial);
  const shown = book.edition('trial').actions.get('sign')?.guidelines;
  expect(shown).toMatchObject([{ clause: 'T.1', spec: { shownAs: 'checklist' } }]);
  expect(permit(book, play(book, []).state, { action: 'sign', at: monday, roles: [] }).allowed).toBe(true);
});

it('a guideline before an unknown action is refused when it is compiled', () => {
  const compiled = compile(trialInput({ ...trial, actions: [] }));
  expect(compiled).toMatchObject({ ok: false, faults: [{ clause: 'T.1', path: 'before' }] });
});
