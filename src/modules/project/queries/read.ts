import type { projectEndpoints } from '#contract/project.ts';
import { type Project, projectPapers, projectParties } from '#contract/project-shape.ts';
import type { Values } from '#engine/vocabulary.ts';
import { refuse } from '#kernel/refusal.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import { allowancesOf } from '#road/allowances.ts';
import { clockViews } from '#road/clock-views.ts';
import { etagOf } from '#road/find.ts';
import type { Query } from '#road/route.ts';
import { stateOf } from '#road/state-of.ts';
import { hindrance } from '../invariants.ts';
import { issueActions, type ProjectAction, projectActions } from '../lifecycle.ts';
import { scopeOf } from '../store.ts';
import { type HeadRow, headOf } from './head.ts';
import { entriesOf, issuesOf, itemsOf, nozzlesOf, signaturesOf } from './parts.ts';

/** A project with all that was written down of it, its clocks, and what the reader may do next. */
export const readProject: Query<typeof projectEndpoints.read> = async (context, { id }) => {
  const { db, actor, road, now } = context;
  const { regulations, zone } = road;
  const today = civilDay(now, zone);
  const head = await headOf(context, id, today);
  if (!head) return refuse('subject.not_found');
  const [subject, items, signatures, entries, issues, nozzles] = await Promise.all([
    stateOf(db, head.requestId),
    itemsOf(db, id),
    signaturesOf(db, id),
    entriesOf(db, id),
    issuesOf(db, id, today),
    nozzlesOf(db, id),
  ]);
  const standing = { ...head, unsigned: unsignedOf(signatures) };
  const allowed = (action: string) =>
    isIssueAction(action) ? undefined : hindrance(standing, action as ProjectAction);
  const reading = { regulations, reader: actor, scope: scopeOf(head), state: subject.state, now };
  return {
    ...viewOf(head),
    etag: etagOf(subject.seq),
    ...{ items, signatures, entries, issues, nozzles },
    clocks: clockViews(subject.state, { regulations, locale: actor.locale, now, zone }),
    allowances: allowancesOf({ ...reading, allowed, proposes: action => hoped(action, head) }, [
      ...projectActions,
      ...issueActions,
    ]),
  };
};

function unsignedOf(signatures: Project['signatures']) {
  const signed = signatures.filter(({ paper }) => paper === 'acceptance').map(({ party }) => party);
  return projectParties.filter(party => !signed.includes(party));
}

const isIssueAction = (action: string) => issueActions.some(one => one === action);

/** What the reader is still to say is taken for said: the gate is asked again with what they do say. */
function hoped(action: string, { openNozzles }: HeadRow): Values | undefined {
  switch (action) {
    case 'document_pack.confirm':
      return Object.fromEntries(projectPapers.map(paper => [`document_pack.${paper}`, true]));
    case 'site_issue.notify':
      return {
        'site_issue.told_contractor': true,
        'site_issue.told_owner': true,
        'site_issue.told_department': true,
      };
    case 'site_issue.close':
      return { 'rectification.measures': action, 'rectification.checked': true };
    case 'nozzle.connect':
      return { 'nozzle.open_connections': openNozzles };
    default:
      return undefined;
  }
}

function viewOf(head: HeadRow) {
  const { id, projectNo, requestId, requestNo, title, state, customerName, branchName, engineerName } = head;
  const { content, ownerName, constructorName, issuedByName, hasAsset, warrantyUntil } = head;
  const { papers, milestones, openIssues, lateIssues } = head;
  return {
    ...{ id, projectNo, requestId, requestNo, title, state, customerName, branchName, engineerName },
    ...{ content, ownerName, constructorName, issuedByName, hasAsset, warrantyUntil },
    ...{ papers, milestones, openIssues, lateIssues },
    startsAt: head.startsAt.toString(),
  };
}
