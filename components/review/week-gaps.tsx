import { MAX_GAPS } from '@/lib/plan/review/weekly-review';
import type { DrawnPath } from '@/lib/plan/thread/thread-paths';
import { PathList } from '../plan/path-list';
import { Section } from '../ui/page/page';

/** The first gaps of the plan, each with the button that fixes it. */
export function WeekGaps({ paths }: { paths: readonly DrawnPath[] }) {
  const gaps = paths.filter(({ isWhole }) => !isWhole);
  if (gaps.length === 0) return null;
  return (
    <Section id="gaps" title="Gaps to fix" aside={gaps.length > MAX_GAPS && <a href="/plan">All {gaps.length} gaps</a>}>
      {gaps.slice(0, MAX_GAPS).map(({ goalId, ...path }) => (
        <PathList key={`${goalId} ${path.id}`} goalId={goalId} paths={[path]} mentorIds={[]} />
      ))}
    </Section>
  );
}
