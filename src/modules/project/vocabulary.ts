import type { Vocabulary } from '#engine/vocabulary.ts';
import { installationWords } from './installation-words.ts';
import { projectWords } from './project-words.ts';

/** What clauses may say of supervising the installation of a machine (S1.GOAL). */
export const projectVocabulary = {
  actions: { ...installationWords.actions, ...projectWords.actions },
  events: { ...installationWords.events, ...projectWords.events },
  facts: { ...installationWords.facts, ...projectWords.facts },
} satisfies Partial<Vocabulary>;
