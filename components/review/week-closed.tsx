import type { WeekSnapshot } from '@/lib/plan/review/week-snapshot';
import type { Day } from '@/lib/plan/time/day';
import { sayDay } from '@/lib/plan/words/say';
import { Button } from '../ui/button';
import { WeekFigures } from './week-figures';

type Props = { review: { id: string; weekOn: Day; snapshot: WeekSnapshot | null }; today: Day };

/** The week on the page is closed: what it was, and how to correct it. */
export const WeekClosed = ({ review: { weekOn, snapshot }, today }: Props) => (
  <div className="space-y-6">
    <p>{snapshot ? `Closed ${sayDay(snapshot.closedOn, today)}. See you next week.` : 'Closed.'}</p>
    {snapshot && <WeekFigures snapshot={snapshot} before={null} today={today} />}
    <p>
      <Button href={`/review?week=${weekOn}&again=1`}>Correct it</Button>
    </p>
  </div>
);
