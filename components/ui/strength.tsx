export type LinkState = 'whole' | 'broken' | 'late';

// Beyond this many a stroke would be thinner than the eye can count.
const most = 60;
const span = 8;

const colour = { whole: 'var(--thread)', broken: 'var(--watch)', late: 'var(--late)' };

/** One short stroke a link, a gap with a mark where one is missing. */
export function Strength({ links }: { links: readonly LinkState[] }) {
  const shown = links.length > most ? sample(links) : links;
  const broken = links.filter((link) => link !== 'whole').length;
  const label = `${links.length} links, ${links.length - broken} stand${broken > 0 ? `, ${broken} ${broken === 1 ? 'is' : 'are'} broken` : ''}`;
  return (
    <svg
      viewBox={`0 0 ${shown.length * span} 14`}
      width={shown.length * span}
      height="14"
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={label}
    >
      {(['whole', 'broken', 'late'] as const).map((state) => (
        <path key={state} d={strokes(shown, state)} stroke={colour[state]} strokeWidth="2" />
      ))}
    </svg>
  );
}

/** All strokes of one state as one line; whole links in a row are one stroke, so that a strong thread stays light. */
function strokes(links: readonly LinkState[], state: LinkState) {
  return links
    .map((link, at) => {
      if (link !== state) return '';
      if (state !== 'whole') return `M${at * span + 4} ${state === 'late' ? '2v10' : '4v6'}`;
      return links[at - 1] === state ? `h${span}` : `M${at * span} 7h${span}`;
    })
    .join('');
}

/** A long thread in `most` stretches; a stretch is as weak as its weakest link. */
function sample(links: readonly LinkState[]): LinkState[] {
  const size = links.length / most;
  return Array.from({ length: most }, (_, index) => {
    const stretch = links.slice(Math.floor(index * size), Math.max(Math.floor((index + 1) * size), Math.floor(index * size) + 1));
    return stretch.includes('late') ? 'late' : stretch.includes('broken') ? 'broken' : 'whole';
  });
}
