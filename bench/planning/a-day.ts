import { type Day, type PlanEngineer, type PlanJob, usualGoals } from '#modules/day-plan/index.ts';

export interface DayWanted {
  readonly seed: number;
  readonly jobs: number;
  readonly engineers: number;
}

const opens = 29_000_000;
const [lunchFrom, lunchTo, closes] = [opens + 240, opens + 300, opens + 600];
const home = { lng: 117.12, lat: 36.65 };
const skills = ['engine', 'electrical', 'door'];

/**
 * A full day of a large branch, the same for the same seed: half of the jobs need a skill that 60 % of the engineers
 * have, 70 % have a limit within the day, a tenth have an appointment, a tenth of the engineers are away; some sites
 * have two jobs, four in ten customers know an engineer from last time.
 */
export function aDay({ seed, jobs, engineers }: DayWanted): Day {
  const random = numbersFrom(seed);
  const among = (length: number) => Math.floor(random() * length);
  const anEngineer = (_: unknown, number: number): PlanEngineer => ({
    ...{ id: `e${number}`, name: `E${number}`, home, parts: {}, visits: [] },
    skills: skills.filter(() => random() < 0.6),
    absences: random() < 0.1 ? [{ from: opens, to: closes }] : [],
  });
  const aJob = (_: unknown, number: number): PlanJob => ({
    ...{ id: `j${number}`, crewSize: 1, parts: [], heldBy: [] },
    ...{ siteId: `s${among(jobs * 0.9)}`, minutes: 30 + among(5) * 15 },
    place: { lng: home.lng + (random() - 0.5) * 0.5, lat: home.lat + (random() - 0.5) * 0.4 },
    requiredSkill: random() < 0.5 ? null : (skills[among(skills.length)] ?? null),
    dueAt: random() < 0.7 ? opens + among(closes - opens) : null,
    urgency: random() < 0.1 ? 4 : random() < 0.3 ? 2 : 1,
    agreed: random() < 0.1 ? anHour(opens + among(3) * 60) : null,
    lastEngineerId: random() < 0.4 ? `e${among(engineers)}` : null,
  });
  return {
    now: opens - 60,
    hours: [
      { from: opens, to: lunchFrom },
      { from: lunchTo, to: closes },
    ],
    engineers: Array.from({ length: engineers }, anEngineer),
    jobs: Array.from({ length: jobs }, aJob),
    goals: usualGoals,
  };
}

const anHour = (from: number) => ({ from, to: from + 60 });

/** A linear congruence: enough for a day's numbers, the same everywhere. */
function numbersFrom(seed: number): () => number {
  let state = seed * 7_919;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
