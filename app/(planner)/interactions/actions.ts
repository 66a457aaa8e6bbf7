'use server';

import { followUpRefusal } from '@/lib/plan/outreach/next-outreach';
import { followUpTooEarly } from '@/lib/plan/outreach/outreach-state-words';
import { sentOutreach } from '@/lib/plan/outreach/waiting-outreach';
import { logSchema, outOfOfficeSchema } from '@/lib/plan/step/interaction';
import { rowSchema } from '@/lib/plan/words/fields';
import { sayDay, sayList } from '@/lib/plan/words/say';
import { interactionKindLabels } from '@/lib/plan/words/words';
import { done, formAction } from '@/lib/server/actions/form-action';
import { type CurrentPlanner, outreachCalendarOf } from '@/lib/server/current-planner';

export const logConversation = formAction(logSchema, async (planner, log) => {
  if (log.happenedOn > planner.today) return { happenedOn: 'Choose today or an earlier day' };
  if (log.id) {
    await planner.interactions.correct(log.id, log.version ?? 0, log);
    return done({ say: 'Conversation updated.' });
  }
  const { people, stepDone, undo } = await planner.interactions.log(log, planner.plan.id);
  const kind = interactionKindLabels[log.kind].toLowerCase();
  const [names, isOne] = [sayList(people.map(({ name }) => name)), people.length === 1];
  const says = log.isOutreach
    ? `Logged: ${names} ${isOne ? 'has' : 'have'} your ${kind}.`
    : `Logged: ${kind}, ${names}.${stepDone ? ' The step is done.' : ''}`;
  const personIds = people.map(({ id }) => id);
  if (log.goalId || (await serveAGoal(planner, personIds))) return done({ say: says, undo });
  return done({
    say: `${says} ${isOne ? `${names} is` : 'They are'} not connected to a goal yet.`,
    undo,
    next: { says: 'Add to a goal', goTo: `/people/${personIds[0]}#why` },
  });
});

/** Whether one of the people is a key connection of a goal, or there are no goals. */
async function serveAGoal({ keyConnections, goals, plan, today }: CurrentPlanner, personIds: readonly string[]) {
  const { isConnected } = await keyConnections.placeOf(plan.id, { personIds, stepId: '' });
  return isConnected || (await goals.inForce(plan.id, today)).length === 0;
}

export const answerOutreach = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Answer noted. It counts as a conversation now.', undo: await planner.interactions.answer(id, planner.today) }),
);

export const followUpOutreach = formAction(rowSchema, async (planner, { id }) => {
  const outreach = await planner.interactions.outreach(id);
  const refusal = followUpRefusal(sentOutreach(outreach)) ?? followUpTooEarly(outreach, outreachCalendarOf(planner));
  if (refusal) return { root: refusal };
  return done({ say: 'Follow-up noted.', undo: await planner.interactions.followUp(id, planner.today) });
});

export const noteOutOfOffice = formAction(outOfOfficeSchema, async ({ interactions, today }, { id, outOfOfficeUntil }) => {
  const { happenedOn } = await interactions.find(id);
  if (outOfOfficeUntil && outOfOfficeUntil < happenedOn) return { outOfOfficeUntil: 'Choose a day after you wrote' };
  const undo = await interactions.outOfOffice(id, outOfOfficeUntil);
  return done({ say: outOfOfficeUntil ? `Out of office until ${sayDay(outOfOfficeUntil, today)}.` : 'Back in the office.', undo });
});

export const closeOutreach = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'No more follow-ups.', undo: await planner.interactions.close(id, planner.today) }),
);

export const removeInteraction = formAction(rowSchema, async (planner, { id }) => {
  const { kind } = await planner.interactions.find(id);
  const label = interactionKindLabels[kind].toLowerCase();
  return done({ say: `Removed: ${label}.`, undo: await planner.interactions.remove(id, label) });
});
