import { expect, test } from 'vitest';
import { bodyOf, missingIn } from './body.ts';
import { projectSteps } from './steps.ts';

const fieldsOf = (action: string) => projectSteps[action]?.fields ?? [];

test('a check becomes numbers and names, and leaves out what was not typed', () => {
  const typed = {
    measuredMillimetres: '-0.03',
    toleranceMillimetres: '0.05',
    engineerName: ' 王工 ',
    constructorName: '',
  };
  expect(bodyOf(fieldsOf('alignment.check'), typed)).toEqual({
    measuredMillimetres: -0.03,
    toleranceMillimetres: 0.05,
    engineerName: '王工',
  });
});

test('a count becomes its items, a signature its picture and strokes', () => {
  const items = [{ key: 'a', name: '主机', expected: '1', counted: '0' }];
  expect(bodyOf(fieldsOf('site_count.hold'), { items })).toEqual({
    items: [{ name: '主机', expected: 1, counted: 0 }],
  });
  const signed = { party: 'owner', signedByName: '王', signature: { picture: 'data:', strokes: 3 } };
  expect(bodyOf(fieldsOf('project.sign'), signed)).toEqual({
    ...signed,
    signature: 'data:',
    strokes: 3,
  });
});

test('nothing is sent without what has to be said; no papers may be ready', () => {
  expect(missingIn(fieldsOf('site_issue.find'), { problem: ' ', dueOn: '2026-12-01' })).toEqual([
    'problem',
    'party',
  ]);
  expect(missingIn(fieldsOf('document_pack.confirm'), {})).toEqual([]);
  expect(bodyOf(fieldsOf('document_pack.confirm'), {})).toEqual({ papers: [] });
});
