const outlined = { stroke: 'currentColor', strokeLinejoin: 'round' } as const;
const hollow = { ...outlined, fill: 'var(--paper)' } as const;

/** The signs of the thread. Ring: a goal or a person; dot: done; open: planned; diamond: an outcome; triangle: a gap. */
const shapes = {
  ring: <circle {...hollow} cx="7" cy="7" r="5" strokeWidth="2" />,
  mentor: (
    <>
      <circle {...hollow} cx="7" cy="7" r="5" strokeWidth="2" />
      <circle cx="7" cy="7" r="2" />
    </>
  ),
  dot: <circle cx="7" cy="7" r="5" />,
  open: <circle {...hollow} cx="7" cy="7" r="4.25" />,
  diamond: <path d="M7 1.2 12.8 7 7 12.8 1.2 7z" />,
  owed: <path {...hollow} d="M7 2 12 7 7 12 2 7z" />,
  gap: <path {...hollow} d="M7 2.2 12.6 12H1.4z" strokeWidth="1.8" />,
  late: <path {...outlined} d="M7 1.6 13 12.4H1z" strokeWidth="1" />,
  outreach: <circle {...hollow} cx="7" cy="7" r="4.25" strokeDasharray="2.4 1.8" />,
  clear: (
    <>
      <circle cx="7" cy="7" r="6" />
      <path fill="none" stroke="var(--paper)" d="M4.2 7.2 6.2 9.2 9.9 5" />
    </>
  ),
  paused: <path {...outlined} d="M4.5 2v10M9.5 2v10" strokeWidth="2.2" />,
  closed: (
    <>
      <path fill="var(--paper)" d="M-30 10H14V14H-30Z" />
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        d="M-31 12H-22C-9 12-4.5 6.5-4.5.6A8.2 8.2 0 0 0-20.9.6C-20.9 6.5-16 12-3.5 12H7"
      />
      <circle cx="7" cy="12" r="5" />
    </>
  ),
};

export type NodeShape = keyof typeof shapes;
type Tone = 'good' | 'watch' | 'late' | 'rest' | 'soft';

// A gap has its own colour; everything else has the thread's unless `tone` says otherwise.
const tones: Partial<Record<NodeShape, Tone>> = { gap: 'watch', late: 'late', outreach: 'rest', clear: 'good', paused: 'rest' };

const colours: Record<Tone, string> = {
  good: 'text-good',
  watch: 'text-watch',
  late: 'text-late',
  rest: 'text-rest',
  soft: 'text-edge',
};

/** A sign of the thread, decoration only: the words beside it say the same. `className` places it. */
export function Node({ shape, tone = tones[shape], className = '' }: { shape: NodeShape; tone?: Tone; className?: string }) {
  const isClosed = shape === 'closed';
  return (
    <svg
      className={`thread-node ${isClosed ? 'h-6' : ''} ${tone ? colours[tone] : ''} ${className}`}
      viewBox={isClosed ? '0 0 14 24' : '0 0 14 14'}
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {shapes[shape]}
    </svg>
  );
}
