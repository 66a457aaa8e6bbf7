import type { OutreachDays } from '../outreach/waiting-outreach';
import type { Day } from '../time/day';
import { groupedBy } from '../words/grouped';

/** The fields of a person's rows that their order depends on. */
type TimelineInteraction = OutreachDays & { id: string; isOutreach: boolean; stepId: string | null };
type TimelineStep = { id: string; dueOn: Day; doneOn: Day | null; droppedOn: Day | null };
type TimelineOutcome = { id: string; happenedOn: Day; stepId: string | null; interactionId: string | null };
type TimelineFeedback = { id: string; happenedOn: Day };

export type Moment<I, S, O, F> = { key: string; on: Day } & (
  | { what: 'planned'; step: S }
  | { what: 'done'; step: S; outcomes: O[] }
  | { what: 'spoke'; interaction: I; outcomes: O[] }
  /** An outreach has an entry for each thing that happened to it, on its own day. */
  | { what: 'wrote' | 'followed_up' | 'followed_up_again' | 'answered'; interaction: I; outcomes: O[] }
  | { what: 'came'; outcome: O }
  | { what: 'feedback'; feedback: F }
);

// Within one day, later things come first.
const place = { planned: 0, feedback: 1, came: 2, spoke: 3, done: 4, answered: 5, followed_up_again: 6, followed_up: 7, wrote: 8 };

/**
 * One person's timeline, newest first, with planned steps on top. A step completed by a conversation appears as that conversation. An
 * outcome belongs to its conversation or step, or has its own entry. Dropped steps are left out.
 * @param span days to show, `before` exclusive; a row may also have entries outside it
 */
export function personTimeline<
  I extends TimelineInteraction,
  S extends TimelineStep,
  O extends TimelineOutcome,
  F extends TimelineFeedback,
>(
  thread: { interactions: readonly I[]; steps: readonly S[]; outcomes: readonly O[]; feedback: readonly F[] },
  span: { from?: Day; before?: Day } = {},
): Moment<I, S, O, F>[] {
  const { interactions, steps, outcomes, feedback } = thread;
  const { from = '', before } = span;
  const spokenFor = new Set(interactions.map(({ stepId }) => stepId));
  const shown = steps.filter((step) => step.droppedOn === null && !(step.doneOn && spokenFor.has(step.id)));
  const hanging = groupedBy(outcomes, ({ interactionId, stepId }) => {
    const conversation = interactions.find(({ id }) => id === interactionId) ?? interactions.find((row) => stepId && row.stepId === stepId);
    return conversation?.id ?? shown.find(({ id, doneOn }) => doneOn && id === stepId)?.id ?? null;
  });
  const off = (id: string | null) => hanging.get(id) ?? [];

  const moments = [
    ...shown.map((step): Moment<I, S, O, F> => {
      const key = `step-${step.id}`;
      if (step.doneOn === null) return { key, what: 'planned', on: step.dueOn, step };
      return { key, what: 'done', on: step.doneOn, step, outcomes: off(step.id) };
    }),
    ...interactions.flatMap((interaction) => momentsOf(interaction, off(interaction.id))),
    ...off(null).map((outcome): Moment<I, S, O, F> => ({ key: outcome.id, what: 'came', on: outcome.happenedOn, outcome })),
    ...feedback.map((said): Moment<I, S, O, F> => ({ key: said.id, what: 'feedback', on: said.happenedOn, feedback: said })),
  ];
  const isShown = ({ what, on }: Moment<I, S, O, F>) => what === 'planned' || (on >= from && (before === undefined || on < before));
  return moments
    .filter(isShown)
    .sort(
      (a, b) => Number(b.what === 'planned') - Number(a.what === 'planned') || b.on.localeCompare(a.on) || place[a.what] - place[b.what],
    );

  function momentsOf(interaction: I, came: O[]): Moment<I, S, O, F>[] {
    if (!interaction.isOutreach) return [{ key: interaction.id, what: 'spoke', on: interaction.happenedOn, interaction, outcomes: came }];
    const days = [
      ['wrote', interaction.happenedOn],
      ['followed_up', interaction.followedUpOn],
      ['followed_up_again', interaction.followedUpAgainOn],
      ['answered', interaction.answeredOn],
    ] as const;
    const last = interaction.answeredOn ? 'answered' : 'wrote';
    return days.flatMap(([what, on]) =>
      on === null ? [] : [{ key: `${interaction.id}-${what}`, what, on, interaction, outcomes: what === last ? came : [] }],
    );
  }
}
