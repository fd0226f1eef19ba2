import type { Vocabulary } from '#engine/vocabulary.ts';
import { helpWords } from './words/help-words.ts';
import { judgementWords } from './words/judgement-words.ts';
import { programChangeWords } from './words/program-change-words.ts';
import { remoteWords } from './words/remote-words.ts';
import { softwareWords } from './words/software-words.ts';

const parts = [remoteWords, softwareWords, programChangeWords, judgementWords, helpWords] as const;

/** What clauses may say of diagnosis, remote service and questions to the next level. */
export const diagnosisVocabulary = {
  actions: Object.assign({}, ...parts.map(({ actions }) => actions)) as Vocabulary['actions'],
  events: Object.assign({}, ...parts.map(({ events }) => events)) as Vocabulary['events'],
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)) as Vocabulary['facts'],
} satisfies Partial<Vocabulary>;
