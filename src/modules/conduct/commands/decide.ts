import { conductEndpoints } from '#contract/conduct.ts';
import type { Command } from '#road/command.ts';
import { measuresIn, takesPay } from '../deciding.ts';
import type { ConductGround } from '../ground.ts';
import { guardTaking, monthOf } from '../wage.ts';
import { act } from './act.ts';

/** Decides the measure. Nobody decides what the law would not let the pay bear in the month of the finding. */
export function decideConduct(ground: ConductGround): Command {
  return act(ground, {
    endpoint: conductEndpoints.decide,
    event: 'sanction.decided',
    of: async (tx, { measures, fen, points = 0, days = 0 }, { row, course }) => {
      const decision = { measures: measuresIn(measures), fen, points, days };
      const month = monthOf(row.finding.at, ground.zone());
      const isTaken = row.kind === 'sanction' && takesPay(decision);
      const refused = isTaken && (await guardTaking(tx.db, { personId: course.person, month, fen }));
      return refused || { act: 'decide', decision };
    },
  });
}
