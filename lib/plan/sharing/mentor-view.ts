import type { GoalPace } from '../goal/goal';
import { isNamedIn, type Named, nameFor, nameHider } from '../names/names';
import { shortNameOf } from '../names/short-name';
import type { LinkKind } from '../thread/thread-links';
import type { Day } from '../time/day';
import { sayList } from '../words/say';
import type { FeedbackKind, GoalStatus, MentorStage, StepKind } from '../words/words';
import { type SharedChange, sayGoalChange, sayStageChange } from './shared-change';
import type { PrivacyDial } from './shown';

/** The rows that the view is built from; it shows fewer fields. */
export type SharedPlan = {
  /** The planner's own name. */
  planner: string;
  /** The reader of the link. */
  reader: string;
  objective: string;
  endsOn: Day;
  today: Day;
  goals: readonly SharedGoal[];
  /** This week's. */
  steps: readonly {
    title: string;
    kind: StepKind;
    dueOn: Day;
    doneOn: Day | null;
    personId: string | null;
    others?: readonly { id: string }[];
  }[];
  mentors: readonly { personId: string; stage: MentorStage }[];
  /** Since the reader's last visit. */
  changes: readonly SharedChange[];
  /** Answered feedback with what was done about it; `isReaders` when this reader wrote it. */
  feedback: readonly {
    isReaders: boolean;
    personId: string | null;
    /** The author's name, when they are not in the address book. */
    fromName: string;
    kind: FeedbackKind | null;
    text: string;
    receivedOn: Day;
    answer: string;
    answeredOn: Day;
  }[];
  /** Which page of answers these are, from 1, and whether older ones follow. */
  answersPage: { page: number; hasMore: boolean };
  /** Everyone whose name may be in a text. */
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
  /** Of a rate goal: how many of its whole weeks that counted were kept; else null. */
  keptWeeks: { kept: number; counted: number } | null;
  /** The kinds of gaps. */
  open: readonly LinkKind[];
  personIds: readonly string[];
};

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
    keptWeeks: { kept: number; counted: number } | null;
    expected: number;
    bufferDays: number;
    neededPerWeek: number | null;
    /** The kinds of gaps; null where people are hidden, since gaps would reveal their number. */
    open: LinkKind[] | null;
    /** Their names, only how many, or null where they are hidden. */
    people: string[] | number | null;
  }[];
  /** Null where steps are not shown. */
  steps: { title: string; kind: StepKind; dueOn: Day; doneOn: Day | null; with: string | null }[] | null;
  /** Null where mentors are not shown. */
  mentors: { name: string | null; stage: MentorStage }[] | null;
  /** Null where changes are not shown. */
  changes: { on: Day; says: string }[] | null;
  /** Latest answer first. `said` is the reader, a named person, or null for anyone else. */
  youSaidIDid: { isReaders: boolean; said: string | null; text: string; saidOn: Day; did: string; didOn: Day }[];
  answersPage: { page: number; hasMore: boolean };
};

/** Picks fields one by one on purpose: a new column stays private until someone adds it here. */
export function mentorView(plan: SharedPlan, dial: PrivacyDial): MentorView {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const seen = nameHider(dial.people, plan.people);
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
      keptWeeks: goal.keptWeeks && { kept: goal.keptWeeks.kept, counted: goal.keptWeeks.counted },
      expected: goal.pace.expected,
      bufferDays: goal.pace.bufferDays,
      neededPerWeek: goal.pace.neededPerWeek,
      open: dial.people === 'hidden' ? null : goal.open.filter((kind) => dial.showFeedback || kind !== 'feedback'),
      people: peopleOf(goal),
    })),
    steps: dial.showSteps
      ? plan.steps.map((step) => ({
          title: seen(step.title),
          kind: step.kind,
          dueOn: step.dueOn,
          doneOn: step.doneOn,
          with: withWhom(step),
        }))
      : null,
    mentors: showsMentors ? plan.mentors.map(({ personId, stage }) => ({ name: nameOf(personId), stage })) : null,
    changes: dial.showChanges
      ? plan.changes
          .filter((change) => (change.what === 'goal' ? change.field !== 'unit' : showsMentors))
          .map((change) => ({ on: change.on, says: sayChange(change) }))
      : null,
    youSaidIDid: plan.feedback
      .filter(({ isReaders }) => isReaders || dial.showFeedback)
      .toSorted((one, other) => other.answeredOn.localeCompare(one.answeredOn))
      .map((feedback) => ({
        isReaders: feedback.isReaders,
        said: dial.showReaders ? saidBy(feedback) : null,
        text: seen(feedback.text),
        saidOn: feedback.receivedOn,
        did: seen(feedback.answer),
        didOn: feedback.answeredOn,
      })),
    answersPage: { page: plan.answersPage.page, hasMore: plan.answersPage.hasMore },
  };

  function peopleOf({ personIds }: SharedGoal): MentorView['goals'][number]['people'] {
    if (dial.people === 'hidden') return null;
    if (dial.people === 'counts') return personIds.length;
    return personIds.map(nameOf).filter((name) => name !== null);
  }

  /** Left out where the title has it. */
  function withWhom({ title, personId, others = [] }: SharedPlan['steps'][number]) {
    const names = [personId, ...others.map(({ id }) => id)].flatMap((id) => {
      const person = people.get(id ?? '');
      return (person && !isNamedIn(title, person) && nameFor(dial.people, person)) || [];
    });
    return names.length > 0 ? sayList(names) : null;
  }

  /** A name that belongs to none of the people can only be shown whole. */
  function saidBy({ personId, fromName }: SharedPlan['feedback'][number]) {
    return personId ? nameOf(personId) : dial.people === 'full' && fromName ? fromName : null;
  }

  function sayChange(change: SharedChange): string {
    if (change.what === 'mentor') return sayStageChange(nameOf(change.personId), change.to);
    return sayGoalChange(change, shortNameOf(plan.planner), seen(change.statement), plan.today);
  }
}
