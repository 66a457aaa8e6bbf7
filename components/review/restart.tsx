import type { FreshStart } from '@/lib/plan/review/restart';
import { Button } from '../ui/button';

const says: Record<FreshStart, string> = {
  pause: 'Welcome back.',
  month: 'A new month begins.',
  week: 'A new week begins.',
};

/** Offered on a day to begin again: one page that brings everything up to date. */
export const Restart = ({ start }: { start: FreshStart }) => (
  <section className="mb-10 max-w-measure" aria-labelledby="restart">
    <h2 id="restart">{says[start]}</h2>
    <p className="mb-4 text-ink-soft">
      What was left undone costs nothing more. Ten minutes bring the plan up to date: each step is done, moved or dropped.
    </p>
    <Button look="secondary" href="/catch-up">
      Catch up
    </Button>
  </section>
);
