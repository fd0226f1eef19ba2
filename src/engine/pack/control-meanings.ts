/** What each kind of control is for, and what each of its keys means: the reference in `docs/controls.md`. */
export const kindMeanings: Readonly<Record<string, string>> = {
  deadline: 'A clock from one event to another, with a limit from a table over facts.',
  gate: 'Refuses an action until its condition holds.',
  record: 'A form, or facts, that must be there when an event happens.',
  indicator: 'A fraction over events or verdicts, with target and period.',
  grade: 'A class by thresholds, read as `grade("<clause>")`.',
  guideline: 'Conduct that no machine decides.',
  approval: 'A form with a chain of those who decide on it.',
  duty: 'What a role has to do again and again, or each time that something happened.',
  charge: 'Who pays for what; of several that hold the first decides.',
  sanction: 'A violation becomes a measure, by due process.',
  reward: 'A merit becomes a measure, by the same road.',
};

const common = {
  kind: 'the kind of control',
  name: 'what people call it, in three languages',
  when: 'applies only where this holds',
  warn: 'who is told before the limit, at a share or a span before it',
  escalate: 'roles that are told when the limit passes',
  holder: 'the role that answers for it',
  override: 'roles that may let it pass, giving a reason',
  time: 'round the clock (`calendar`, the default) or in opening hours (`working`)',
} as const;

const measure = {
  measure: 'the measures, all together',
  amount: 'a sum, a range, a percentage, or a list that is added up',
  per: 'what the amount is multiplied by',
  units: 'how many of `per` there are',
  points: 'points',
  days: 'days of absence or leave that it counts as',
  cap: 'what it comes to at most',
  cap_per: 'each time (default), or together in a month or year',
  from_count: 'from the how-manieth time in the window on',
  window: 'what is counted together: of the calendar, rolling, or ever (default)',
  subject: 'the role of the person who answers for it; of a list one',
  on: 'events that propose it',
  causes: 'what a person may name as the cause; of a list one',
  steps: 'the table of measures',
  due_process: 'how it becomes final; without it that of the head of the pack',
  decided_by: 'short for a due process with nothing else',
} as const;

/** Meanings of keys by kind; a key that all kinds share is in `common`. */
const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deadline: {
    from: 'events that start the clock',
    to: 'events that stop it',
    cancel: 'events that make it void',
    within: 'the limit, or rows of which the first that holds applies',
    before: 'a fact: the limit is counted back from its instant or date',
    after: 'a fact: the limit is counted from its instant or date',
    pause:
      'events that pause it and let it go on; `at_most` ends all waiting together after so much time round the clock',
    again: 'when it starts again while it runs: `keep` (default), `restart`, `another`',
    reopen: 'events that open it again after its stop',
    exact_fit: 'a limit used up exactly at closing time is due at `closing` (default) or the next `opening`',
    recalculate: 'worked out again when its facts change (default true)',
  },
  gate: {
    action: 'the action before which it stands',
    require: 'what must hold',
    obstacle: 'what the person is told',
    lift: 'actions that would lift it',
  },
  record: {
    form: 'id of a form of the pack, or its printed name',
    filled_by: 'the role that fills it in',
    fields: 'facts that must be known',
    at: 'events at which it is looked for',
    blocks: 'the action that is refused while it lacks something',
    lift: 'actions that would fill it in',
  },
  indicator: {
    numerator: 'events, or verdicts of clauses',
    denominator: 'events, or verdicts of clauses',
    target: 'at least, below, or at most',
    period: 'the period it is judged by',
    unit: 'percent or number',
  },
  grade: { bands: 'in order; the first that holds gives the grade' },
  guideline: { shown_as: 'how people meet it', before: 'the action before which a checklist is shown' },
  approval: {
    form: 'id of a form of the pack, or its printed name',
    asked_by: 'roles that may ask for it',
    chain: 'steps in order; one whose condition does not hold is left out',
    amount: 'what `above` is compared with; by default the only money field of the form',
    action: 'actions that are refused until it is approved',
    serves: 'one such action (default) or all that follow on the same subject',
    may_withdraw: 'whether the applicant may take it back (default true)',
  },
  duty: {
    every: 'the period in which it comes up',
    times: 'how often in each period (default 1)',
    due_day: 'the day of the period by which it is due (default the last)',
    weekday: 'the day of the week by which it is due',
    at: 'the time of the day (default its end)',
    shift: 'where that is no working day',
    opens: 'how long before it is due it shows up (default with its period)',
    about: 'which period it is about, for its name',
    season: 'the days of the year between which a season lies; shorter periods come up only while it lasts',
    on: 'events after which it is due, instead of a period',
    within: 'the limit after such an event',
    for_each: 'what it is done for, one by one',
    done: 'events that fulfil it by themselves',
    proof: 'what shows that it was done: a form, or words',
  },
  charge: {
    payer: 'who pays, or shares in percent',
    parts: 'price of parts',
    labour: 'price of labour',
    travel: 'price of travel',
    before: 'whether the payer is told, or agrees, before the work begins',
  },
  sanction: { ...measure, breach_of: 'clauses of which a broken occasion proposes it' },
  reward: measure,
};

/** What a key of a kind means; undefined for one that nobody has described. */
export function meaningOf(kind: string, key: string): string | undefined {
  return own[kind]?.[key] ?? (Object.hasOwn(common, key) ? common[key as keyof typeof common] : undefined);
}
