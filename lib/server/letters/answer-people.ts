import 'server-only';
import { snoozeSchema } from '@/lib/plan/people/person';
import { addDays } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import type { Answer } from './answer';

const SNOOZE_DAYS = 7;

export const keepInTouchLater: Answer = {
  async ask({ planner, claim, today }, isUsed) {
    const { display, snoozedUntil } = await planner.people.find(claim.row);
    const until = addDays(today, SNOOZE_DAYS);
    if (snoozedUntil && (isUsed || snoozedUntil >= until))
      return { title: display, sentence: `Reminders are off until ${sayDay(snoozedUntil, today)}.` };
    if (isUsed) return { title: display, sentence: 'Reminders are on.' };
    return { title: display, sentence: `You won’t be reminded before ${sayDay(until, today)}.`, button: 'Remind me in a week' };
  },
  async carryOut({ planner, claim, today }) {
    const { id, until } = snoozeSchema.parse({ id: claim.row, until: addDays(today, SNOOZE_DAYS) });
    await planner.people.snooze(id, until);
    return undefined;
  },
};
