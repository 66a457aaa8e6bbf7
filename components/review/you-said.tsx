import type { WeekSnapshot } from '@/lib/plan/review/week-snapshot';
import { addDays, type Day } from '@/lib/plan/time/day';
import { sayDays } from '@/lib/plan/words/say';
import { Facts } from '../ui/facts';
import { Section } from '../ui/page/page';

/** What the last review said, to begin this one with. */
export function YouSaid({ snapshot: { from, obstacle, learned, next }, today }: { snapshot: WeekSnapshot; today: Day }) {
  const promised = next.map(({ title }) => title).join(' · ');
  if (!obstacle && !learned && !promised) return null;
  return (
    <Section id="you-said" title="You said" aside={sayDays(from, addDays(from, 6), today)}>
      <Facts
        facts={[
          ['Next', promised],
          ['An obstacle', obstacle && <q className="quoted">{obstacle}</q>],
          ['Learned', learned && <q className="quoted">{learned}</q>],
        ]}
      />
    </Section>
  );
}
