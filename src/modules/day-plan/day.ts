import type { Goals } from '#contract/proposal.ts';

/** Minutes since 1970, whole: the grain in which a day is planned. */
export type Minute = number;

export interface Span {
  readonly from: Minute;
  readonly to: Minute;
}

export interface Place {
  readonly lng: number;
  readonly lat: number;
}

/** A visit that an engineer has agreed already: it stays where it is. */
export interface Visit extends Span {
  readonly orderId: string;
  readonly siteId: string;
  /** Null where nobody knows the place. */
  readonly place: Place | null;
}

export interface PlanEngineer {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly string[];
  /** Where the day begins and ends. */
  readonly home: Place;
  readonly absences: readonly Span[];
  /** What is on the van, by the numbers of the parts. */
  readonly parts: Readonly<Record<string, number>>;
  readonly visits: readonly Visit[];
}

export interface LikelyPart {
  readonly partNo: string;
  readonly quantity: number;
}

export interface PlanJob {
  readonly id: string;
  readonly siteId: string;
  readonly place: Place | null;
  /** How long the work takes. */
  readonly minutes: number;
  readonly requiredSkill: string | null;
  readonly crewSize: number;
  /** The limit of the regulation; null where no clock runs. */
  readonly dueAt: Minute | null;
  /** 1 normal, 2 urgent, 4 machine stopped. */
  readonly urgency: number;
  /** The appointment with the customer, which stays. */
  readonly agreed: Span | null;
  readonly lastEngineerId: string | null;
  /** What the work will probably take. */
  readonly parts: readonly LikelyPart[];
  /** Those who hold another order of the same site: nobody else is sent there. */
  readonly heldBy: readonly string[];
}

/** All that a plan of a day is made from. Jobs in the order in which they came in, engineers in the order of their turns. */
export interface Day {
  readonly now: Minute;
  /** The open hours of the day; work goes on after a break. */
  readonly hours: readonly Span[];
  readonly engineers: readonly PlanEngineer[];
  readonly jobs: readonly PlanJob[];
  readonly goals: Goals;
}

export interface Placement extends Span {
  readonly jobId: string;
  /** The first leads, where the job needs more than one. */
  readonly engineerIds: readonly string[];
  readonly travelMinutes: number;
}

/**
 * Points for an hour late, an hour on the road, a full day's work squared, another engineer than last time, parts that are
 * not on the van, an hour of waiting.
 */
export const usualGoals: Goals = {
  latePerHour: 120,
  travelPerHour: 60,
  unequalLoad: 100,
  otherEngineer: 30,
  missingParts: 45,
  waitPerHour: 5,
};

/** What a job costs that is not placed at all: more than anything else, so that no goal leaves work lying. */
export const unplacedPoints = 5_000;
