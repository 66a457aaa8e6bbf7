import type { Route } from 'next';
import { keptWords } from '@/lib/plan/review/review-words';
import type { WeekSnapshot } from '@/lib/plan/review/week-snapshot';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { Section } from '../ui/page/page';

type Props = {
  title?: string;
  reviews: readonly { id: string; weekOn: Day; snapshot: WeekSnapshot | null }[];
  /** The weeks that a reserve was spent on. */
  covered?: readonly Day[];
  today: Day;
  /** Where all of them can be fetched as a table. */
  file?: Route;
};

/** Weeks that were closed, the latest first. */
export function ClosedWeeks({ title = 'Closed weeks', reviews, covered = [], today, file }: Props) {
  if (reviews.length === 0) return null;
  return (
    <div className="mt-14 max-w-measure">
      <Section
        id="closed"
        title={title}
        aside={
          file && (
            <a className="tap" href={file} download>
              CSV of all weeks
            </a>
          )
        }
      >
        <ul>
          {reviews.map(({ id, weekOn, snapshot }) => (
            <li key={id} className="list-row">
              <a className="tap" href={`/review/${id}`}>
                {sayDays(weekOn, addDays(weekOn, 6), today)}
              </a>{' '}
              <span className="text-small text-ink-soft">
                {snapshot
                  ? [keptWords(snapshot), covered.includes(weekOn) && 'Covered by a reserve', snapshot.win].filter(Boolean).join('. ')
                  : 'changed outside the app'}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
