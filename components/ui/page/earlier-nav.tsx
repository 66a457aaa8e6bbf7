import type { Day } from '@/lib/plan/time/day';

/** The way to what happened before the first day shown, and back to the newest. @param from undefined where nothing is earlier */
export function EarlierNav({ page, before, from }: { page: string; before: Day | undefined; from: Day | undefined }) {
  if (!before && !from) return null;
  return (
    <nav className="pages" aria-label="Pages">
      {before ? <a href={page}>Newest</a> : <span />}
      {from && <a href={`${page}?before=${from}`}>Earlier</a>}
    </nav>
  );
}
