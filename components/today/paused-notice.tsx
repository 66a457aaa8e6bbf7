import { activeDayFrom, addDays, type Day, type Pause } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';

/** Takes the place of reminders while a pause lasts. */
export const PausedNotice = ({ today, pauses }: { today: Day; pauses: readonly Pause[] }) => (
  <section aria-labelledby="paused">
    <h2 id="paused">You’re on pause</h2>
    <p className="text-ink-soft">
      Until {sayDay(addDays(activeDayFrom(today, pauses), -1), today)} no one is due and reminders are off. Everything will be back here
      afterwards. <a href="/settings#pauses">Manage pauses</a>
    </p>
  </section>
);
