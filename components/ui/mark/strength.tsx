export type LinkState = 'in_place' | 'planned' | 'missing' | 'late';

// Beyond this many a stroke would be thinner than the eye can count.
const MAX_STROKES = 60;
const SPAN = 8;

const colour = { in_place: 'var(--thread)', planned: 'var(--thread)', missing: 'var(--watch)', late: 'var(--late)' };
const weakestFirst = ['late', 'missing', 'planned'] as const;

/** One short stroke a link: an open ring where it is planned, a gap with a mark where it is missing. */
export function Strength({ links }: { links: readonly LinkState[] }) {
  const shown = links.length > MAX_STROKES ? sample(links) : links;
  return (
    <svg
      viewBox={`0 0 ${shown.length * SPAN} 14`}
      width={shown.length * SPAN}
      height="14"
      className="h-3.5 max-w-full forced-color-adjust-none"
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={labelOf(links)}
    >
      {(['in_place', ...weakestFirst] as const).map((state) => (
        <path key={state} d={strokes(shown, state)} stroke={colour[state]} strokeWidth={state === 'planned' ? 1.25 : 2} fill="none" />
      ))}
    </svg>
  );
}

/** "5 links: 2 in place, 1 missing, 2 planned" */
function labelOf(links: readonly LinkState[]) {
  const count = (...states: LinkState[]) => links.filter((link) => states.includes(link)).length;
  const [missing, planned] = [count('missing', 'late'), count('planned')];
  const parts = [`${count('in_place')} in place`, missing > 0 && `${missing} missing`, planned > 0 && `${planned} planned`];
  return `${links.length} ${links.length === 1 ? 'link' : 'links'}: ${parts.filter(Boolean).join(', ')}`;
}

const marks = {
  late: (left: number) => `M${left + 4} 2v10`,
  missing: (left: number) => `M${left + 4} 4v6`,
  planned: (left: number) => `M${left + 1.5} 7a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0`,
};

/** All strokes of one state as one line; links in place in a row are one stroke, so that a strong thread stays light. */
function strokes(links: readonly LinkState[], state: LinkState) {
  return links
    .map((link, at) => {
      if (link !== state) return '';
      if (state !== 'in_place') return marks[state](at * SPAN);
      return links[at - 1] === state ? `h${SPAN}` : `M${at * SPAN} 7h${SPAN}`;
    })
    .join('');
}

/** A long thread in `MAX_STROKES` stretches; a stretch is as weak as its weakest link. */
function sample(links: readonly LinkState[]): LinkState[] {
  const size = links.length / MAX_STROKES;
  return Array.from({ length: MAX_STROKES }, (_, index) => {
    const stretch = links.slice(Math.floor(index * size), Math.max(Math.floor((index + 1) * size), Math.floor(index * size) + 1));
    return weakestFirst.find((state) => stretch.includes(state)) ?? 'in_place';
  });
}
