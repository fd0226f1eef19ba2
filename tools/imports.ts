import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface Reading {
  /** Source files that were read, so that a reader who reads nothing cannot pass. */
  readonly read: readonly string[];
  readonly violations: readonly Violation[];
}

/** Holds the imports of the folders below `baseDir` against the order of the rooms. */
export async function readImports(baseDir: string, folders: readonly string[]): Promise<Reading> {
  const { options, forbidden = [] } = importRules;
  const { output } = await cruise([...folders], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  const result = output as ICruiseResult;
  return {
    read: result.modules.map(module => module.source).filter(source => !source.includes('node_modules')),
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
