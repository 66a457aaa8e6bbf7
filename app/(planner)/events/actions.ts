'use server';

import { captureSchema, eventSchema, followUpSchema, goAgainSchema } from '@/lib/plan/event/event';
import { rowSchema } from '@/lib/plan/words/fields';
import { sayDay } from '@/lib/plan/words/say';
import { done, formAction } from '@/lib/server/actions/form-action';
import { captureAt } from '@/lib/server/capture';

export const saveEvent = formAction(eventSchema, async (planner, event) => {
  const id = await planner.events.save(event);
  return done({ say: event.id ? 'Saved.' : `Event planned: ${event.title}.`, id });
});

export const captureAtEvent = formAction(captureSchema, async (planner, { id, line }) => {
  const captured = await captureAt(planner, id, line);
  return 'problem' in captured ? { line: captured.problem } : done({ say: captured.says, undo: captured.undo });
});

export const followUpEventPerson = formAction(followUpSchema, async (planner, { id, followUp }) => {
  const { title, dueOn, undo } = await planner.events.followUp(id, followUp, planner.today);
  return done({ say: `Step planned by ${sayDay(dueOn, planner.today)}: ${title}.`, undo });
});

export const judgeEvent = formAction(goAgainSchema, async (planner, { id, goAgain }) =>
  done({ say: goAgain === 'yes' ? 'Noted: you would go again.' : 'Noted: not again.', undo: await planner.events.judge(id, goAgain) }),
);

export const removeEvent = formAction(rowSchema, async (planner, { id }) => {
  const { title } = await planner.events.find(id);
  const undo = await planner.events.remove(id, title);
  return done({ say: `Removed: ${title}. Its conversations and steps are kept.`, undo, goTo: '/events' });
});
