import type { Pool } from 'pg';
import type { Place } from './fill.ts';

interface Sampled {
  readonly branches: readonly string[];
  readonly people: readonly string[];
}

type Query = Readonly<Record<string, string>>;

/** What is asked of the compliance page, by name; the addresses of each are taken in turn. */
export async function askedOf(
  pool: Pool,
  places: readonly Place[],
): Promise<Record<string, readonly string[]>> {
  const { branches, people } = await sample(pool);
  const [today, month, year] = [daysAgo(0), daysAgo(40), daysAgo(365)];
  const page = (query: Query) => address('/compliance', query);
  const recent = { from: month, to: today };
  const cases = (kinds: readonly string[], outcome: string, query: Query) =>
    places
      .filter(({ kind }) => kinds.includes(kind))
      .map(place => address('/compliance/cases', { ...of(place), ...recent, outcome, ...query }));
  const limits = places.filter(({ kind }) => kind === 'deadline');
  return {
    pageOfMonth: [page({ from: `${today.slice(0, 7)}-01`, to: today })],
    pageOfDays: [page(recent)],
    pageOfYear: [page({ from: year, to: today })],
    pageByWeek: [page({ ...recent, step: 'week' })],
    pageByDay: [page({ ...recent, step: 'day' })],
    pageOfBranch: branches.map(branchId => page({ ...recent, branchId })),
    pageOfClass: ['A', 'B', 'C'].map(tier => page({ ...recent, tier })),
    pageOfPerson: people.map(personId => page({ from: year, to: today, personId })),
    casesBroken: cases(['deadline'], 'broken', {}),
    casesExcused: cases(['deadline', 'gate', 'record'], 'excused', {}),
    casesOfGates: cases(['gate', 'record'], 'kept', {}),
    casesOfIndicators: cases(['indicator'], 'numerator', {}),
    casesOfPerson: people.flatMap(personId => cases(['deadline'], 'kept', { personId }).slice(0, 1)),
    casesOfClass: cases(['deadline'], 'kept', { tier: 'C' }),
    casesRunning: cases(['deadline'], 'running', {}),
    casesAtRisk: cases(['deadline'], 'at_risk', {}),
    sharedOut: limits.map(place =>
      address('/compliance/breakdown', { ...of(place), ...recent, by: 'person' }),
    ),
    exceptions: [address('/compliance/exceptions', recent)],
  };
}

function of({ clause, control }: Place): Query {
  return { clause, control: String(control) };
}

function address(path: string, query: Query): string {
  return `/api/v1${path}?${new URLSearchParams(query)}`;
}

function daysAgo(days: number): string {
  return Temporal.Now.plainDateISO('Asia/Shanghai').subtract({ days }).toString();
}

async function sample(pool: Pool): Promise<Sampled> {
  const idsOf = async (table: string) => {
    const { rows } = await pool.query<{ id: string }>(`select id from ${table} order by n limit 50`);
    return rows.map(({ id }) => id);
  };
  return { branches: await idsOf('bench_branch'), people: await idsOf('bench_person') };
}
