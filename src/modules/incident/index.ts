import { incidentEndpoints } from '#contract/incident.ts';
import { change, type Route, read } from '#road/route.ts';
import { reportIncident } from './commands/report.ts';
import { takeOverIncident } from './commands/take-over.ts';
import { listIncidents } from './queries/list.ts';

export { incidentVocabulary } from './vocabulary.ts';

export const incidentRoutes: readonly Route[] = [
  read(incidentEndpoints.list, listIncidents),
  change(reportIncident),
  change(takeOverIncident),
];
