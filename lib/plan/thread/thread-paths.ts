import type { Day } from '../time/day';
import { groupedBy } from '../words/grouped';
import { sayDay } from '../words/say';
import { feedbackKindLabels, interactionKindLabels, outcomeKindLabels } from '../words/words';
import type { PlanThread, Thread } from './thread';
import { type Fix, isGap, isOpen, type LinkKind, type ThreadLink } from './thread-links';
import type { ThreadFeedback, ThreadOutcome, ThreadPlan, ThreadStep } from './thread-plan';
import { peopleOfStep, type ThreadRows, threadRows } from './thread-rows';

/** One node of a path. `shape` is a name from the thread's legend. */
export type DrawnNode = {
  shape: 'ring' | 'dot' | 'open' | 'outreach' | 'diamond' | 'owed' | 'gap' | 'late' | 'closed';
  word: string;
  meta: string;
  /** The name of the gap. */
  gap?: string;
  /** What to do here: fix the gap, or act before the due day. */
  fix?: Fix;
};

/** One key connection's path: person, step, outcome, report back. It ends where nothing follows yet. */
export type DrawnPath = {
  /** Unique within its goal. */
  id: string;
  /** Null for feedback from a person who serves no goal. */
  goalId: string | null;
  personId: string | null;
  nodes: readonly [person: DrawnNode, step?: DrawnNode, outcome?: DrawnNode, closing?: DrawnNode];
  /** True without a gap. */
  isWhole: boolean;
};

/** A path without its person yet. `id` is the row it is about; `on` is the day it is sorted by. */
type Tail = { id: string; personId: string | null; on: Day; nodes: readonly [step?: DrawnNode, outcome?: DrawnNode, closing?: DrawnNode] };

/**
 * The paths of a goal, those with a gap first, then the latest. A person has one for each gap and each thing owed or planned, or else
 * one for the last thing that happened.
 * @param rows the plan's rows, when the caller has sorted them already
 */
export function pathsOf(goalId: string, thread: PlanThread, plan: ThreadPlan, rows = threadRows(plan)): DrawnPath[] {
  const links = thread.goals.find((goal) => goal.goalId === goalId)?.links ?? [];
  const tails = groupedBy(tailsOf(goalId, links, rows, plan.today), ({ personId }) => personId);
  const reasons = new Map(links.filter(({ kind }) => kind === 'reason').map((link) => [link.personId, link]));
  const withoutPeople = links.filter(({ kind, state }) => kind === 'people' && state !== 'in_place').map(pathWithoutPeople);

  const ofPeople = [...new Set([...reasons.keys(), ...tails.keys()])]
    .flatMap((personId) => shownOf(tails.get(personId) ?? []).map((tail, index) => ({ on: tail.on, path: path(personId, tail, index) })))
    .sort((a, b) => Number(a.path.isWhole) - Number(b.path.isWhole) || b.on.localeCompare(a.on))
    .map(({ path }) => path);
  return [...withoutPeople, ...ofPeople];

  function path(personId: string | null, tail: Tail, index: number): DrawnPath {
    const reason = reasons.get(personId);
    // The reason is shown beside the name on each path; a missing one is asked for once.
    const asked = index === 0 || !reason?.fix ? reason : undefined;
    const name = rows.people.get(personId ?? '')?.display;
    const person = personNode(name ?? (personId ? 'Someone' : 'On your own'), asked);
    const isWhole = [person, ...tail.nodes].every((node) => !node?.gap);
    return { id: `${personId ?? ''}:${tail.id}`, goalId, personId, nodes: [person, ...tail.nodes], isWhole };
  }
}

/** A path for each feedback from a person who serves no goal, unanswered first. */
export function pathsOutsideGoals({ links }: Thread, { feedback, people, today }: ThreadPlan): DrawnPath[] {
  const closings = new Map(links.filter(({ goalId }) => goalId === null).map((link) => [link.id, link]));
  const names = new Map<string | null, string>(people.map(({ id, display }) => [id, display]));
  return feedback
    .flatMap((row) => {
      const closing = closings.get(`feedback::${row.id}`);
      if (!closing) return [];
      const person = node('ring', names.get(row.personId) ?? (row.fromName || 'Someone'));
      const isWhole = !isGap(closing);
      return [
        { id: row.id, goalId: null, personId: row.personId, nodes: [person, ...feedbackTail(row, closing, today)] as const, isWhole },
      ];
    })
    .sort((a, b) => Number(a.isWhole) - Number(b.isWhole));
}

const isPending = (node: DrawnNode | undefined) => node !== undefined && (node.gap !== undefined || ['owed', 'open'].includes(node.shape));

function shownOf(tails: Tail[]): Tail[] {
  const newest = tails.toSorted((a, b) => b.on.localeCompare(a.on));
  const pending = newest.filter(({ nodes }) => nodes.some(isPending));
  return pending.length > 0 ? pending : newest.slice(0, 1);
}

function tailsOf(goalId: string, links: ThreadLink[], rows: ThreadRows, today: Day): Tail[] {
  const linksById = new Map(links.map((link) => [link.id, link]));
  const linkOf = (kind: LinkKind, rowId: string) => linksById.get(`${kind}:${goalId}:${rowId}`);
  const { outcomes, feedback, ...all } = rows.of(goalId);
  const steps = all.steps.filter(({ droppedOn }) => droppedOn === null);
  const stepIds = new Set(steps.map(({ id }) => id));

  const tails = [
    ...steps.flatMap(fromStep),
    ...outcomes.filter((outcome) => !stepIds.has(rows.stepIdOf(outcome) ?? '')).map(fromConversation),
    ...feedback.map(fromFeedback),
  ];
  const known = new Set(tails.map(({ personId }) => personId));
  const next = links.filter(({ kind, state, personId }) => kind === 'next' && (state !== 'in_place' || !known.has(personId)));
  return [...tails, ...next.map(fromNext)];

  function fromStep(step: ThreadStep): Tail[] {
    const own = rows.outcomesOfStep.get(step.id) ?? [];
    const each = peopleOfStep(step);
    const ofOutcomes = own.map((outcome) => ({
      ...fromOutcome(stepNode(step, today), outcome),
      personId: each.includes(outcome.personId) ? outcome.personId : step.personId,
    }));
    const link = linkOf('outcome', step.id);
    const asked = linkNode(link, link?.fix ? 'owed' : 'dot');
    const path = { id: step.id, on: step.doneOn ?? step.dueOn, nodes: tail(stepNode(step, today), asked) };
    const shown = new Set(ofOutcomes.map(({ personId }) => personId));
    const plain = each.filter((personId) => !shown.has(personId)).map((personId) => ({ ...path, personId }));
    return ofOutcomes.length > 0 ? [...ofOutcomes, ...plain.filter(({ personId }) => personId !== step.personId)] : plain;
  }

  function fromConversation(outcome: ThreadOutcome): Tail {
    const conversation = rows.conversationOf(outcome);
    const word = conversation ? interactionKindLabels[conversation.kind] : 'Spoke';
    return fromOutcome(node('dot', word, sayDay(conversation?.happenedOn ?? outcome.happenedOn, today)), outcome);
  }

  function fromOutcome(source: DrawnNode, outcome: ThreadOutcome): Tail {
    const kind = outcomeKindLabels[outcome.kind].toLowerCase();
    const said = node('diamond', outcome.text, outcome.direction === 'given' ? `${kind} given` : kind);
    const closing = linkOf('report', outcome.id) ?? linkOf('thanks', outcome.id);
    const nodes = tail(source, said, linkNode(closing, closing?.fix ? 'owed' : 'closed'));
    return { id: outcome.id, personId: outcome.personId, on: outcome.happenedOn, nodes };
  }

  function fromFeedback(row: ThreadFeedback): Tail {
    return { id: row.id, personId: row.personId, on: row.receivedOn, nodes: feedbackTail(row, linkOf('feedback', row.id), today) };
  }

  function fromNext(link: ThreadLink): Tail {
    const shapes = { step: 'open', conversation: 'dot', outreach: 'outreach' } as const;
    return { id: 'next', personId: link.personId, on: today, nodes: tail(linkNode(link, shapes[link.by ?? 'step'])) };
  }
}

function feedbackTail(row: ThreadFeedback, closing: ThreadLink | undefined, today: Day): Tail['nodes'] {
  const kind = row.kind ? feedbackKindLabels[row.kind].toLowerCase().replace(/^an? /, '') : '';
  return tail(
    node('dot', 'Feedback', sayDay(row.receivedOn, today)),
    node('diamond', row.text, kind),
    linkNode(closing, closing?.fix ? 'owed' : 'closed'),
  );
}

/** The nodes after the person, up to the first that is missing. */
function tail(step?: DrawnNode, outcome?: DrawnNode, closing?: DrawnNode): Tail['nodes'] {
  if (!step) return [];
  if (!outcome) return [step];
  return closing ? [step, outcome, closing] : [step, outcome];
}

const node = (shape: DrawnNode['shape'], word: string, meta = ''): DrawnNode => ({ shape, word, meta });

/** The path of a goal without people: one node. */
function pathWithoutPeople(link: ThreadLink): DrawnPath {
  const meta = 'who knows the field, or someone in it?';
  const { id, goalId } = link;
  return { id, goalId, personId: null, nodes: [nodeOf({ ...link, meta }, 'open')], isWhole: !isGap(link) };
}

function personNode(name: string, reason: ThreadLink | undefined): DrawnNode {
  if (!reason) return node('ring', name);
  if (isGap(reason)) return { ...nodeOf(reason, 'ring'), word: name };
  return { ...node('ring', name, reason.says), ...(reason.fix && { fix: reason.fix }) };
}

const stepNode = (step: ThreadStep, today: Day) =>
  isOpen(step) ? node('open', step.title, sayDay(step.dueOn, today)) : node('dot', step.title, sayDay(step.doneOn ?? step.dueOn, today));

const linkNode = (link: ThreadLink | undefined, shape: DrawnNode['shape']) => link && nodeOf(link, shape);

/** @param shape used while the link is not a gap */
function nodeOf(link: ThreadLink, shape: DrawnNode['shape']): DrawnNode {
  const { says, meta, state } = link;
  const fix = link.fix && { fix: link.fix };
  if (!isGap(link)) return { shape, word: says, meta, ...fix };
  return { shape: state === 'late' ? 'late' : 'gap', word: '', meta, gap: says, ...fix };
}
