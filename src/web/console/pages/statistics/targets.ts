import type { complianceEndpoints } from '#contract/compliance.ts';
import type { ReplyOf } from '#contract/endpoint.ts';

export type Target = ReplyOf<typeof complianceEndpoints.statistics>['targets'][number];

interface TargetLine {
  readonly share: number;
  readonly isFloor: boolean;
}

/** `≥ 90 %` is a floor at 0.9, `< 3 %` a ceiling at 0.03; undefined when the words have no such number. */
export function lineOf(target: string): TargetLine | undefined {
  const match = /^\s*(>=|≥|>|<=|≤|<)\s*(\d+(?:\.\d+)?)\s*(%)?/.exec(target);
  if (!match) return undefined;
  const [, sign = '', figure = '', percent] = match;
  return { share: Number(figure) / (percent ? 100 : 1), isFloor: /[>≥]/.test(sign) };
}

/** Whether a share keeps its target: the very figure of `<` does not, that of `≥` does. */
export function isMet(share: number, target: string): boolean {
  const line = lineOf(target);
  if (!line) return true;
  if (/^\s*(>=|≥)/.test(target)) return share >= line.share;
  if (/^\s*(<=|≤)/.test(target)) return share <= line.share;
  return line.isFloor ? share > line.share : share < line.share;
}
