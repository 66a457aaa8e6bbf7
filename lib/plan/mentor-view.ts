import type { Day } from './day';
import type { GoalPace } from './goal';
import { sayValue } from './goal-log';
import { discreet, type Named, nameFor, peopleIn } from './names';
import { sayDateInFull } from './say';
import { type FeedbackKind, type GoalStatus, type MentorStage, mentorStageLabels, type PeopleLevel, type StepKind } from './words';

/** What the owner chose to show on this link. */
export type PrivacyDial = { people: PeopleLevel; showMentors: boolean; showSteps: boolean; mayComment: boolean; question: string };

/** What the view is made from. It holds more than the view shows. */
export type SharedPlan = {
  /** The planner's own name. */
  planner: string;
  /** For whom the link was made. */
  reader: string;
  objective: string;
  endsOn: Day;
  today: Day;
  goals: readonly SharedGoal[];
  /** This week's. */
  steps: readonly { title: string; kind: StepKind; dueOn: Day; doneOn: Day | null; personId: string | null }[];
  mentors: readonly { personId: string; stage: MentorStage }[];
  /** Since the reader's last visit. */
  changes: readonly SharedChange[];
  /** Feedback that was answered, with what was done about it; `isReaders` when it came through this link. */
  feedback: readonly {
    isReaders: boolean;
    personId: string | null;
    kind: FeedbackKind | null;
    text: string;
    receivedOn: Day;
    answer: string;
    answeredOn: Day;
  }[];
  /** Everybody whose name may stand in a text. */
  people: readonly Named[];
};

type SharedGoal = {
  statement: string;
  unit: string;
  baseline: number;
  target: number;
  current: number;
  startsOn: Day;
  dueOn: Day;
  pace: GoalPace;
  status: GoalStatus;
  /** Units ahead of the expected line, negative behind it. */
  gap: number;
  /** Where the recent rate leads when that is at odds with the pace; else empty. */
  but: string;
  strength: { satisfied: number; applicable: number };
  personIds: readonly string[];
};

export type SharedChange =
  | { what: 'goal'; on: Day; statement: string; unit: string; field: string; from: string; to: string; effectiveOn: Day }
  | { what: 'mentor'; on: Day; personId: string; to: MentorStage };

export type MentorView = {
  planner: string;
  reader: string;
  objective: string;
  endsOn: Day;
  asOf: Day;
  question: string;
  mayComment: boolean;
  goals: {
    statement: string;
    unit: string;
    baseline: number;
    target: number;
    current: number;
    startsOn: Day;
    dueOn: Day;
    status: GoalStatus;
    gap: number;
    but: string;
    expected: number;
    bufferDays: number;
    neededPerWeek: number | null;
    /** Links that stand and that apply; null where people are hidden, for it would count them. */
    links: { stand: number; of: number } | null;
    /** Their names, only how many, or null where they are hidden. */
    people: string[] | number | null;
  }[];
  /** Null where steps are not shown. */
  steps: { title: string; kind: StepKind; dueOn: Day; doneOn: Day | null; with: string | null }[] | null;
  /** Null where mentors are not shown. */
  mentors: { name: string | null; stage: MentorStage }[] | null;
  changes: { on: Day; says: string }[];
  /** What was answered last comes first. `said` by the reader, by somebody named, or (null) by somebody else. */
  youSaidIDid: { isReaders: boolean; said: string | null; text: string; saidOn: Day; did: string; didOn: Day }[];
};

/** Picks fields one by one on purpose: a new column stays private until someone adds it here. */
export function mentorView(plan: SharedPlan, dial: PrivacyDial): MentorView {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const seen = discreet(dial.people, dial.people === 'full' ? [] : peopleIn(textsOf(plan, dial), plan.people));
  const nameOf = (personId: string | null) => {
    const person = people.get(personId ?? '');
    return person ? nameFor(dial.people, person) : null;
  };
  const showsMentors = dial.showMentors && dial.people !== 'hidden';

  return {
    planner: plan.planner,
    reader: plan.reader,
    objective: seen(plan.objective),
    endsOn: plan.endsOn,
    asOf: plan.today,
    question: seen(dial.question),
    mayComment: dial.mayComment,
    goals: plan.goals.map((goal) => ({
      statement: seen(goal.statement),
      unit: seen(goal.unit),
      baseline: goal.baseline,
      target: goal.target,
      current: goal.current,
      startsOn: goal.startsOn,
      dueOn: goal.dueOn,
      status: goal.status,
      gap: goal.gap,
      but: goal.but,
      expected: goal.pace.expected,
      bufferDays: goal.pace.bufferDays,
      neededPerWeek: goal.pace.neededPerWeek,
      links: dial.people === 'hidden' ? null : { stand: goal.strength.satisfied, of: goal.strength.applicable },
      people: peopleOf(goal),
    })),
    steps: dial.showSteps
      ? plan.steps.map((step) => ({
          title: seen(step.title),
          kind: step.kind,
          dueOn: step.dueOn,
          doneOn: step.doneOn,
          with: nameOf(step.personId),
        }))
      : null,
    mentors: showsMentors ? plan.mentors.map(({ personId, stage }) => ({ name: nameOf(personId), stage })) : null,
    changes: plan.changes
      .filter((change) => (change.what === 'goal' ? change.field !== 'unit' : showsMentors))
      .map((change) => ({ on: change.on, says: sayChange(change) })),
    youSaidIDid: plan.feedback
      .toSorted((one, other) => other.answeredOn.localeCompare(one.answeredOn))
      .map((feedback) => ({
        isReaders: feedback.isReaders,
        said: nameOf(feedback.personId),
        text: seen(feedback.text),
        saidOn: feedback.receivedOn,
        did: seen(feedback.answer),
        didOn: feedback.answeredOn,
      })),
  };

  function peopleOf({ personIds }: SharedGoal): MentorView['goals'][number]['people'] {
    if (dial.people === 'hidden') return null;
    if (dial.people === 'counts') return personIds.length;
    return personIds.map(nameOf).filter((name) => name !== null);
  }

  function sayChange(change: SharedChange): string {
    if (change.what === 'mentor') return `${nameOf(change.personId) ?? 'A mentor'}: ${mentorStageLabels[change.to].toLowerCase()}.`;
    const goal = `“${seen(change.statement)}”`;
    const when = change.effectiveOn > plan.today ? ` from ${sayDateInFull(change.effectiveOn, plan.today)} on` : '';
    if (change.field === 'target') return `${goal} moved from ${change.from} to ${change.to} ${seen(change.unit)}${when}.`;
    if (change.field === 'dueOn')
      return `${goal} is due by ${sayDateInFull(change.to, plan.today)} instead of ${sayDateInFull(change.from, plan.today)}${when}.`;
    if (change.field === 'measure') {
      const what = change.to === 'manual' ? 'something else' : sayValue('measure', change.to, plan.today);
      return `${goal} counts ${what}${when}.`;
    }
    if (change.field === 'startsOn') return `${goal} starts on ${sayDateInFull(change.to, plan.today)}${when}.`;
    if (change.field === 'baseline') return `${goal} starts from ${change.to} ${seen(change.unit)}${when}.`;
    return change.field === 'statement' ? `${goal} was put in new words.` : `${goal} was changed.`;
  }
}

/** Every text of the view that a name may stand in. */
const textsOf = (plan: SharedPlan, dial: PrivacyDial) => [
  plan.objective,
  dial.question,
  ...plan.goals.flatMap(({ statement, unit }) => [statement, unit]),
  ...plan.steps.map(({ title }) => title),
  ...plan.changes.flatMap((change) => (change.what === 'goal' ? [change.statement, change.unit] : [])),
  ...plan.feedback.flatMap(({ text, answer }) => [text, answer]),
];
