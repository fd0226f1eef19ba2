import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProposedReading, type Takeover, takeoverEndpoints } from '#contract/takeover.ts';
import type { KeptReading, Reading, TakeoverField } from '#contract/takeover-reading.ts';
import { reading as asking } from '../../../shared/api/queries.ts';

/** What is asked anew when it changes: the proposals hang on it. */
export interface Where {
  readonly sheet?: string;
  readonly kind?: Reading['kind'];
  readonly headLine?: number;
}

export interface ReadingState {
  readonly proposed: ProposedReading | undefined;
  readonly error: unknown;
  readonly reading: Reading;
  look(where: Where): void;
  change(part: Partial<Reading>): void;
  choose(title: string, field: TakeoverField | ''): void;
  apply(kept: KeptReading): void;
}

/** How the register is to be read: as it was tried last, else as it is proposed, with what the person has changed. */
export function useReading({ id, state, reading: before }: Takeover): ReadingState {
  const isFresh = state === 'read';
  const [where, setWhere] = useState<Where>(() =>
    isFresh ? {} : { sheet: before.sheet, kind: before.kind, headLine: before.headLine },
  );
  const [changed, setChanged] = useState<Partial<Reading>>(isFresh ? {} : before);
  const { data: proposed, error } = useQuery(
    asking(takeoverEndpoints.propose, { params: { id }, query: where }),
  );
  const reading = { ...(proposed?.reading ?? before), ...changed };
  const change = (part: Partial<Reading>) => setChanged(now => ({ ...now, ...part }));
  return {
    ...{ proposed, error, reading, change },
    look: next => {
      setWhere({ ...where, ...next });
      const { branchId } = reading;
      setChanged({ branchId });
    },
    choose: (title, field) => change({ columns: chosen(reading.columns, { title, field }) }),
    apply: kept => {
      setWhere({ ...where, kind: kept.kind });
      change({ ...kept, columns: presentIn(proposed, kept.columns) });
    },
  };
}

type Columns = Reading['columns'];

interface Choice {
  readonly title: string;
  readonly field: TakeoverField | '';
}

/** A column means one thing, and a thing is in one column. */
function chosen(columns: Columns, { title, field }: Choice): Columns {
  const others = Object.entries(columns).filter(([name, of]) => of !== title && name !== field);
  return Object.fromEntries(field === '' ? others : [...others, [field, title]]);
}

/** Of a mapping that was kept, what this file has. */
function presentIn(proposed: ProposedReading | undefined, columns: Columns): Columns {
  const titles = proposed?.columns.map(({ title }) => title) ?? [];
  return Object.fromEntries(Object.entries(columns).filter(([, title]) => titles.includes(title)));
}
