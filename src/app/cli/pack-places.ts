import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { executedKinds } from '#engine/pack/control-schemas.ts';
import type { Control } from '#engine/regulation.ts';

const root = join(import.meta.dirname, '../../..');
const executed: readonly string[] = [...executedKinds, 'guideline'];

/** The file that executes a kind of control; undefined while nothing does. */
export function executorOf(kind: string): string | undefined {
  return executed.includes(kind) ? `src/engine/controls/${kind}.ts` : undefined;
}

/** Actions that a control stands before, or that it shows something before. */
export function actionsOf(control: Control): string[] {
  switch (control.kind) {
    case 'gate':
      return [control.action];
    case 'record':
      return control.blocks === undefined ? [] : [control.blocks];
    case 'approval':
      return [...control.actions];
    case 'guideline':
      return control.before === undefined ? [] : [control.before];
    default:
      return [];
  }
}

/** Events that a control hears. */
export function eventsOf(control: Control): string[] {
  switch (control.kind) {
    case 'deadline':
      return [...control.from, ...control.to].map(({ event }) => event);
    case 'duty':
      return [...control.on, ...control.done].map(({ event }) => event);
    case 'sanction':
    case 'reward':
      return control.on.map(({ event }) => event);
    case 'record':
      return control.at.map(({ event }) => event);
    case 'indicator':
      return [control.numerator, control.denominator].flatMap(measure =>
        measure.of === 'events' ? measure.match.map(({ event }) => event) : [],
      );
    default:
      return [];
  }
}

/** Files with tests or examples that name a clause. */
export function testsNaming(clause: string): string[] {
  const name = new RegExp(`(?<![\\w.])${clause.replaceAll('.', '\\.')}(?![\\w.])`);
  const files = globSync(['src/**/*.test.{ts,tsx}', 'regulations/**/*.examples.yaml'], { cwd: root });
  return files.filter(file => name.test(readFileSync(join(root, file), 'utf8'))).sort();
}

/**
 * The file in which the command of an action is written: `service_report.sign` in `service-report/commands/sign.ts`, in
 * a module with several nouns `service_order.issue` in `project/commands/issue-service-order.ts`, else the one that
 * names it. Undefined when no part of the product has it yet.
 */
export function commandFile(action: string): string | undefined {
  const [noun = '', verb = ''] = action.replaceAll('_', '-').split('.');
  const files = commandFiles();
  return (
    files.find(file => file === `src/modules/${noun}/commands/${verb}.ts`) ??
    files.find(file => file.endsWith(`/commands/${verb}-${noun}.ts`)) ??
    files.find(file => readFileSync(join(root, file), 'utf8').includes(`'${action}'`))
  );
}

const commandFiles = (): string[] => globSync('src/modules/*/commands/*.ts', { cwd: root }).sort();
