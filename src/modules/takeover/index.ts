import { takeoverEndpoints } from '#contract/takeover.ts';
import { ownThingRoutes } from '#road/own-things.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { runTakeover } from './commands/run.ts';
import { keptReadings } from './kept-readings.ts';
import { listTakeovers } from './queries/list.ts';
import { proposeColumns } from './queries/propose.ts';
import { readTakeover } from './queries/read.ts';
import { sendRejects, sendTemplate } from './send-sheets.ts';
import { stopTakeover } from './stop.ts';
import { tryOutRegister } from './try-out.ts';
import { type TakeoverOptions, uploadRegister } from './upload.ts';

export { takeFromBackground, unfinishedFor } from './by-hand.ts';
export { runTakeover, takeoverAsked } from './commands/run.ts';
export { doTakeover } from './do-takeover.ts';
export { failTakeover } from './fail.ts';
export { proposeReading } from './propose.ts';
export { rejectRows } from './send-sheets.ts';
export { findTakeover, type TakeoverRecord } from './store.ts';
export { settleReading } from './try-out.ts';
export { keepRegister } from './upload.ts';
export type { TakeoverGround } from './work.ts';

const {
  upload,
  try: tryOut,
  stop,
  rejects,
  template,
  readings: list,
  saveReading: save,
  removeReading: remove,
} = takeoverEndpoints;

/** Old registers that are taken over. Files and trials ask the abilities themselves. */
export function takeoverRoutes(options: TakeoverOptions): readonly Route[] {
  return [
    read(takeoverEndpoints.list, listTakeovers),
    read(takeoverEndpoints.read, readTakeover),
    read(takeoverEndpoints.propose, proposeColumns),
    open(upload, context => uploadRegister(options, context)),
    open(tryOut, (context, input) => tryOutRegister(options, context, input)),
    change(runTakeover),
    open(stop, (context, input) => stopTakeover(options, context, input)),
    open(rejects, (context, input) => sendRejects(options, context, input)),
    open(template, sendTemplate),
    ...ownThingRoutes(options, keptReadings, { list, save, remove }),
  ];
}
