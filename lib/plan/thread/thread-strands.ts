import type { Day } from '../time/day';
import { groupedBy } from '../words/grouped';
import { sayDay } from '../words/say';
import { feedbackKindLabels, interactionKindLabels, outcomeKindLabels } from '../words/words';
import type { PlanThread, Thread } from './thread';
import { isBreak, isOpen, type LinkKind, type Mend, type ThreadLink } from './thread-links';
import type { ThreadFeedback, ThreadOutcome, ThreadPlan, ThreadStep } from './thread-plan';
import { type ThreadRows, threadRows } from './thread-rows';

/** One knot of a strand: its shape as the thread's key names it, its words, and where it is broken what puts it right. */
export type StrandKnot = {
  shape: 'ring' | 'dot' | 'open' | 'attempt' | 'diamond' | 'owed' | 'break' | 'late' | 'loop';
  word: string;
  meta: string;
  /** The break by its name. */
  broken?: string;
  /** What is to be done here: to mend the break, or in time. */
  mend?: Mend;
};

/** The way of one key connection: person, step, what came of it, the loop closed. It ends where nothing follows yet. */
export type ThreadStrand = {
  /** Its own among those of its goal. */
  id: string;
  /** Null for feedback of somebody who serves no goal. */
  goalId: string | null;
  personId: string | null;
  knots: readonly [person: StrandKnot, step?: StrandKnot, outcome?: StrandKnot, loop?: StrandKnot];
  /** Nothing on it is broken. */
  isWhole: boolean;
};

/** A strand before it has its person: the row it is about, the day it is sorted by, and what follows the person. */
type Way = { id: string; personId: string | null; on: Day; knots: readonly [step?: StrandKnot, outcome?: StrandKnot, loop?: StrandKnot] };

/**
 * A goal's thread as strands, those with a break first, then the latest. A person has a strand for each thing that is broken, owed or
 * planned, or else for the last thing that happened.
 * @param rows the plan's, where they are sorted already
 */
export function strandsOf(goalId: string, thread: PlanThread, plan: ThreadPlan, rows = threadRows(plan)): ThreadStrand[] {
  const links = thread.goals.find((goal) => goal.goalId === goalId)?.links ?? [];
  const ways = groupedBy(waysOf(goalId, links, rows, plan.today), ({ personId }) => personId);
  const reasons = new Map(links.filter(({ kind }) => kind === 'reason').map((link) => [link.personId, link]));
  const nobody = links.filter(({ kind, state }) => kind === 'people' && state !== 'stands').map(nobodyStrand);

  const ofPeople = [...new Set([...reasons.keys(), ...ways.keys()])]
    .flatMap((personId) => shownOf(ways.get(personId) ?? []).map((way, index) => ({ on: way.on, strand: strand(personId, way, index) })))
    .sort((a, b) => Number(a.strand.isWhole) - Number(b.strand.isWhole) || b.on.localeCompare(a.on))
    .map(({ strand }) => strand);
  return [...nobody, ...ofPeople];

  function strand(personId: string | null, way: Way, index: number): ThreadStrand {
    const reason = reasons.get(personId);
    // A reason stands beside the name each time; a missing one is asked for once.
    const asked = index === 0 || !reason?.mend ? reason : undefined;
    const name = rows.people.get(personId ?? '')?.display;
    const person = personKnot(name ?? (personId ? 'Someone' : 'On your own'), asked);
    const isWhole = [person, ...way.knots].every((knot) => !knot?.broken);
    return { id: `${personId ?? ''}:${way.id}`, goalId, personId, knots: [person, ...way.knots], isWhole };
  }
}

/** Feedback of somebody who serves no goal, a strand each, unanswered first. */
export function strandsElsewhere({ links }: Thread, { feedback, people, today }: ThreadPlan): ThreadStrand[] {
  const loops = new Map(links.filter(({ goalId }) => goalId === null).map((link) => [link.id, link]));
  const names = new Map<string | null, string>(people.map(({ id, display }) => [id, display]));
  return feedback
    .flatMap((row) => {
      const loop = loops.get(`feedback::${row.id}`);
      if (!loop) return [];
      const person = knot('ring', names.get(row.personId) ?? (row.fromName || 'Someone'));
      const isWhole = !isBreak(loop);
      return [{ id: row.id, goalId: null, personId: row.personId, knots: [person, ...feedbackWay(row, loop, today)] as const, isWhole }];
    })
    .sort((a, b) => Number(a.isWhole) - Number(b.isWhole));
}

const isPending = (knot: StrandKnot | undefined) =>
  knot !== undefined && (knot.broken !== undefined || ['owed', 'open'].includes(knot.shape));

function shownOf(ways: Way[]): Way[] {
  const newest = ways.toSorted((a, b) => b.on.localeCompare(a.on));
  const pending = newest.filter(({ knots }) => knots.some(isPending));
  return pending.length > 0 ? pending : newest.slice(0, 1);
}

function waysOf(goalId: string, links: ThreadLink[], rows: ThreadRows, today: Day): Way[] {
  const linksById = new Map(links.map((link) => [link.id, link]));
  const linkOf = (kind: LinkKind, rowId: string) => linksById.get(`${kind}:${goalId}:${rowId}`);
  const { outcomes, feedback, ...all } = rows.of(goalId);
  const steps = all.steps.filter(({ droppedOn }) => droppedOn === null);
  const stepIds = new Set(steps.map(({ id }) => id));

  const ways = [
    ...steps.flatMap(fromStep),
    ...outcomes.filter((outcome) => !stepIds.has(rows.stepIdOf(outcome) ?? '')).map(fromConversation),
    ...feedback.map(fromFeedback),
  ];
  const known = new Set(ways.map(({ personId }) => personId));
  const next = links.filter(({ kind, state, personId }) => kind === 'next' && (state !== 'stands' || !known.has(personId)));
  return [...ways, ...next.map(fromNext)];

  function fromStep(step: ThreadStep): Way[] {
    const own = rows.outcomesOfStep.get(step.id) ?? [];
    if (own.length > 0) return own.map((outcome) => ({ ...fromOutcome(stepKnot(step, today), outcome), personId: step.personId }));
    const link = linkOf('outcome', step.id);
    const asked = linkKnot(link, link?.mend ? 'owed' : 'dot');
    return [{ id: step.id, personId: step.personId, on: step.doneOn ?? step.dueOn, knots: way(stepKnot(step, today), asked) }];
  }

  function fromConversation(outcome: ThreadOutcome): Way {
    const conversation = rows.conversationOf(outcome);
    const word = conversation ? interactionKindLabels[conversation.kind] : 'Spoke';
    return fromOutcome(knot('dot', word, sayDay(conversation?.happenedOn ?? outcome.happenedOn, today)), outcome);
  }

  function fromOutcome(source: StrandKnot, outcome: ThreadOutcome): Way {
    const kind = outcomeKindLabels[outcome.kind].toLowerCase();
    const said = knot('diamond', outcome.text, outcome.direction === 'given' ? `${kind} given` : kind);
    const loop = linkOf('report', outcome.id) ?? linkOf('thanks', outcome.id);
    const knots = way(source, said, linkKnot(loop, loop?.mend ? 'owed' : 'loop'));
    return { id: outcome.id, personId: outcome.personId, on: outcome.happenedOn, knots };
  }

  function fromFeedback(row: ThreadFeedback): Way {
    return { id: row.id, personId: row.personId, on: row.receivedOn, knots: feedbackWay(row, linkOf('feedback', row.id), today) };
  }

  function fromNext(link: ThreadLink): Way {
    const shapes = { step: 'open', contact: 'dot', attempt: 'attempt' } as const;
    return { id: 'next', personId: link.personId, on: today, knots: way(linkKnot(link, shapes[link.by ?? 'step'])) };
  }
}

function feedbackWay(row: ThreadFeedback, loop: ThreadLink | undefined, today: Day): Way['knots'] {
  const kind = row.kind ? feedbackKindLabels[row.kind].toLowerCase().replace(/^an? /, '') : '';
  return way(
    knot('dot', 'Feedback', sayDay(row.receivedOn, today)),
    knot('diamond', row.text, kind),
    linkKnot(loop, loop?.mend ? 'owed' : 'loop'),
  );
}

/** What follows the person, as far as it goes. */
function way(step?: StrandKnot, outcome?: StrandKnot, loop?: StrandKnot): Way['knots'] {
  if (!step) return [];
  if (!outcome) return [step];
  return loop ? [step, outcome, loop] : [step, outcome];
}

const knot = (shape: StrandKnot['shape'], word: string, meta = ''): StrandKnot => ({ shape, word, meta });

/** Where a goal has nobody yet, the thread stops at its very first knot. */
function nobodyStrand(link: ThreadLink): ThreadStrand {
  const meta = 'who knows the field, or someone in it?';
  const { id, goalId } = link;
  return { id, goalId, personId: null, knots: [knotOf({ ...link, meta }, 'open')], isWhole: !isBreak(link) };
}

function personKnot(name: string, reason: ThreadLink | undefined): StrandKnot {
  if (!reason) return knot('ring', name);
  if (isBreak(reason)) return { ...knotOf(reason, 'ring'), word: name };
  return { ...knot('ring', name, reason.says), ...(reason.mend && { mend: reason.mend }) };
}

const stepKnot = (step: ThreadStep, today: Day) =>
  isOpen(step) ? knot('open', step.title, sayDay(step.dueOn, today)) : knot('dot', step.title, sayDay(step.doneOn ?? step.dueOn, today));

const linkKnot = (link: ThreadLink | undefined, shape: StrandKnot['shape']) => link && knotOf(link, shape);

/** @param shape of the link while it is no break */
function knotOf(link: ThreadLink, shape: StrandKnot['shape']): StrandKnot {
  const { says, meta, state } = link;
  const mend = link.mend && { mend: link.mend };
  if (!isBreak(link)) return { shape, word: says, meta, ...mend };
  return { shape: state === 'late' ? 'late' : 'break', word: '', meta, broken: says, ...mend };
}
