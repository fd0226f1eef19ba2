import { absenceEndpoints } from '#contract/absence.ts';
import { boardEndpoints } from '#contract/board.ts';
import { dispatchEndpoints } from '#contract/dispatch.ts';
import { mapEndpoints } from '#contract/map.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { change, type Route, read } from '#road/route.ts';
import { addAbsence } from './commands/add-absence.ts';
import { assignEngineer } from './commands/assign.ts';
import { configureMapTiles } from './commands/configure-map-tiles.ts';
import { endAbsence } from './commands/end-absence.ts';
import { grabOrder } from './commands/grab.ts';
import { judgeRejection } from './commands/judge-rejection.ts';
import { rejectOrder } from './commands/reject.ts';
import { unassignEngineer } from './commands/unassign.ts';
import { listAbsences } from './queries/absences.ts';
import { listBands } from './queries/bands.ts';
import { readBoard } from './queries/board.ts';
import { listCandidates } from './queries/candidates.ts';
import { readFit } from './queries/fit.ts';
import { listGrabbable } from './queries/grabbable.ts';
import { listRejections } from './queries/rejections.ts';
import { readTiles } from './queries/tiles.ts';

export const dispatchRoutes: readonly Route[] = [
  read(workOrderEndpoints.candidates, listCandidates),
  read(boardEndpoints.read, readBoard),
  read(mapEndpoints.bands, listBands),
  read(mapEndpoints.tiles, readTiles),
  change(configureMapTiles),
  change(assignEngineer),
  change(unassignEngineer),
  read(dispatchEndpoints.fit, readFit),
  change(rejectOrder),
  read(dispatchEndpoints.rejections, listRejections),
  change(judgeRejection),
  read(dispatchEndpoints.grabbable, listGrabbable),
  change(grabOrder),
  read(absenceEndpoints.list, listAbsences),
  change(addAbsence),
  change(endAbsence),
];
