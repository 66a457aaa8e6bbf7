import { sayUpcoming } from '@/lib/plan/inbox/suggestion-card';
import type { Day } from '@/lib/plan/time/day';

type Props = {
  suggestions: readonly {
    id: string;
    day: Day;
    time: string | null;
    title: string;
    people: readonly { personId: string | null; name: string; email: string }[];
  }[];
  today: Day;
};

/** Whom one meets next, with the way to the page that prepares for it. */
export const Upcoming = ({ suggestions, today }: Props) => (
  <ul className="grid gap-3">
    {suggestions.map(({ id, people, ...when }) => {
      const known = people.find(({ personId }) => personId !== null);
      return (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-3">
          <span>
            {sayUpcoming({ people, ...when }, today)}
            {when.title && <span className="text-small text-ink-soft"> · {when.title}</span>}
          </span>
          {known && <a href={`/people/${known.personId}/brief`}>Prepare</a>}
        </li>
      );
    })}
  </ul>
);
