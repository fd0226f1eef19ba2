import type { Fen } from '#kernel/money.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';

/** What the law lets an employer take from a month's wage for losses: 《工资支付暂行规定》 article 16. */
export interface WageGuard {
  /** Of the month's wage, all deductions together. */
  readonly maxPercent: number;
  /** What must be left: the local minimum wage. */
  readonly minimumWageFen: Fen;
  /** The rule as it is cited. */
  readonly rule: string;
}

export const statutoryMaxPercent = 20;

export interface Deduction {
  readonly fen: Fen;
  readonly monthWageFen: Fen;
  /** Taken from the same month before. */
  readonly takenFen: Fen;
}

/** Refuses what would take more than the share, or leave less than the minimum wage, naming the rule and what is left. */
export function guardWage(deduction: Deduction, guard: WageGuard): Refused | undefined {
  const { fen, monthWageFen, takenFen } = deduction;
  const byShare = Math.floor((monthWageFen * guard.maxPercent) / 100) - takenFen;
  const byMinimum = monthWageFen - guard.minimumWageFen - takenFen;
  const left = Math.max(0, Math.min(byShare, byMinimum));
  if (fen <= left) return undefined;
  const params = { rule: guard.rule, percent: guard.maxPercent, leftFen: left };
  return byMinimum < byShare
    ? refuse('conduct.minimum_wage', { field: 'fen', params })
    : refuse('conduct.wage_share', { field: 'fen', params });
}
