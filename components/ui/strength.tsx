export type LinkState = 'whole' | 'broken' | 'late';

// Beyond this many a stroke would be thinner than the eye can count.
const most = 60;
const span = 8;

const stroke = { whole: 'M0 7h8', broken: 'M4 4v6', late: 'M4 2v10' };
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
      {runs(shown).map(({ at, length, link }) => (
        <path
          key={at}
          transform={`translate(${at * span})`}
          d={link === 'whole' ? `M0 7h${length * span}` : stroke[link]}
          stroke={colour[link]}
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}

/** Whole links in a row are one stroke, so a strong thread stays light. */
function runs(links: readonly LinkState[]) {
  const found: { at: number; length: number; link: LinkState }[] = [];
  links.forEach((link, at) => {
    const last = found.at(-1);
    if (last && link === 'whole' && last.link === 'whole') last.length += 1;
    else found.push({ at, length: 1, link });
  });
  return found;
}

/** A long thread in `most` stretches; a stretch is as weak as its weakest link. */
function sample(links: readonly LinkState[]): LinkState[] {
  const size = links.length / most;
  return Array.from({ length: most }, (_, index) => {
    const stretch = links.slice(Math.floor(index * size), Math.max(Math.floor((index + 1) * size), Math.floor(index * size) + 1));
    return stretch.includes('late') ? 'late' : stretch.includes('broken') ? 'broken' : 'whole';
  });
}
