import type { editionEndpoints } from '#contract/edition.ts';
import type {
  ApprovalStep,
  DraftClause,
  DraftForm,
  DraftSetting,
  EditionView,
} from '#contract/edition-shape.ts';
import type { Clause, Regulation } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import {
  clausesBySetting,
  controlViews,
  type Registry,
  settingWords,
  unitWord,
} from '#modules/regulation/index.ts';
import { allowancesOf, refusalIn } from '#road/allowances.ts';
import { etagOf } from '#road/find.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { stateOf as subjectOf } from '#road/state-of.ts';
import { refuseDecision } from '../approval.ts';
import { type Difference, differenceBetween } from '../difference.ts';
import { afterAction, type EditionAction, editionActions } from '../lifecycle.ts';
import { regulationIn } from '../reading.ts';
import { stateOf } from '../state.ts';
import { type Decision, type DraftRow, noScope, readDecisions, readDraft } from '../store.ts';
import { clauseYaml, writtenIn } from '../text/clause-text.ts';
import { attachedBacktest } from './attached.ts';

/** A draft as a document: each clause as text, as YAML, as a value for form fields, and in plain words. */
export function readEdition(registry: Registry): Query<typeof editionEndpoints.one> {
  return async (context, { id }) => {
    const draft = await readDraft(context.db, id);
    if (!draft) return refuse('subject.not_found');
    const [decisions, subject, backtest] = await Promise.all([
      readDecisions(context.db, draft),
      subjectOf(context.db, id),
      attachedBacktest(context.db, draft, context.actor.locale),
    ]);
    const regulation = regulationIn(draft.files, registry.vocabulary);
    const difference = differenceBetween(registry.book.edition(draft.base).source, regulation);
    const { pack, version, note, authorName, inForceFrom, changedAt, base, files } = draft;
    const view: EditionView = {
      ...{ id, base, pack, version, note, authorName, inForceFrom },
      etag: etagOf(subject.seq),
      edition: draft.editionId,
      title: regulation.title[context.actor.locale],
      state: stateOf(draft, registry),
      changedAt: changedAt.toString(),
      steps: stepsOf(draft, decisions),
      backtest,
      allowances: allowances(draft, context, subject.state),
      settings: settingsOf(regulation, context),
      forms: formsOf(regulation, context),
      chapters: chaptersOf({ written: writtenIn(files), regulation, difference, registry }, context),
      differences: difference.clauses.length + difference.settings.length,
      files: files.map(({ name, text }) => ({ name, text })),
    };
    return view;
  };
}

function stepsOf({ chain, state }: DraftRow, decisions: readonly Decision[]): ApprovalStep[] {
  if (state === 'draft' && decisions.at(-1)?.outcome !== 'returned') return [];
  return chain.map((role, index) => {
    const decision = decisions.find(({ step }) => step === index);
    return {
      role,
      outcome: decision?.outcome ?? null,
      personName: decision?.personName ?? null,
      comment: decision?.comment ?? null,
      decidedAt: decision?.decidedAt.toString() ?? null,
      backtestId: decision?.backtestId ?? null,
    };
  });
}

function allowances(
  draft: DraftRow,
  { actor, road, now }: ReadContext,
  state: Awaited<ReturnType<typeof subjectOf>>['state'],
) {
  const decides = ['edition.approve', 'edition.return'];
  return allowancesOf(
    {
      regulations: road.regulations,
      reader: actor,
      scope: noScope,
      state,
      now,
      allowed: action =>
        refusalIn(afterAction(draft.state, action as EditionAction)) ??
        (decides.includes(action) && draft.state === 'submitted' ? refuseDecision(draft, actor) : undefined),
    },
    editionActions,
  );
}

function settingsOf(regulation: Regulation, { actor: { locale } }: ReadContext): DraftSetting[] {
  const { settings } = regulation;
  const clauses = clausesBySetting(regulation);
  return Object.entries(settings).map(([name, setting]) => ({
    name,
    meaning: setting.meaning[locale],
    value: setting.value,
    isProposed: setting.proposed === true,
    unit: unitWord(locale, setting.unit),
    choices: [...(setting.choices ?? [])],
    words: settingWords(locale, name, setting),
    clauses: (clauses.get(name) ?? []).map(({ no, text }) => ({ no, text: text[locale] })),
  }));
}

function formsOf({ forms = [] }: Regulation, { actor: { locale } }: ReadContext): DraftForm[] {
  return forms.map(({ id, title, fields }) => ({
    id,
    title: title[locale],
    fields: fields.map(({ name, label }) => ({ name, label: label[locale] })),
  }));
}

interface Showing {
  readonly regulation: Regulation;
  readonly difference: Difference;
  readonly registry: Registry;
  readonly written: ReturnType<typeof writtenIn>;
}

function chaptersOf(showing: Showing, context: ReadContext): EditionView['chapters'] {
  const { locale } = context.actor;
  return showing.regulation.chapters.map(({ no, title, clauses }) => ({
    no,
    title: title[locale],
    clauses: clauses.map(clause => clauseView(clause, showing, context)),
  }));
}

function clauseView(
  { id, no, text, controls }: Clause,
  { written, regulation, difference, registry: { vocabulary } }: Showing,
  { actor: { locale } }: ReadContext,
): DraftClause {
  const at = written.get(id);
  const reading = { edition: { source: regulation }, vocabulary, locale };
  const how = difference.clauses.find(({ clause }) => clause === id)?.how;
  return {
    ...{ id, no, text },
    value: at?.value ?? null,
    yaml: at ? clauseYaml(at) : '',
    controls: controlViews({ controls }, reading),
    change: how === 'added' || how === 'changed' ? how : null,
  };
}
