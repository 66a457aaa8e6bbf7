import type { ReactNode } from 'react';
import type { NodeShape } from '@/components/ui/node';

/** One knot of a strand. `broken` names what is missing here; `mend` is the verb that puts it right. */
export type Knot = {
  shape: Extract<NodeShape, 'ring' | 'mentor' | 'dot' | 'open' | 'attempt' | 'diamond' | 'owed' | 'break' | 'late' | 'loop'>;
  word?: ReactNode;
  meta?: ReactNode;
  broken?: string;
  mend?: ReactNode;
};

/** A key connection's way: the person, the step, what came of it, the loop closed. Where it stops, the rest stays empty. */
type StrandKnots = readonly [person: Knot, step?: Knot, outcome?: Knot, loop?: Knot];

const columns = ['person', 'step', 'outcome', 'loop'] as const;

/** What a reader hears before a knot's word, since the shape cannot be heard. */
const spoken: Partial<Record<Knot['shape'], string>> = {
  dot: 'Done: ',
  open: 'Planned: ',
  attempt: 'Waiting for an answer: ',
  owed: 'To do: ',
  break: 'Gap: ',
  late: 'Late: ',
  loop: 'Closed: ',
};

/** Where nothing is asked of anyone, so a phone may fold it to its first line. */
const settled: Knot['shape'][] = ['ring', 'mentor', 'dot', 'diamond', 'loop'];

/** A plan has hundreds of knots: each is one element, drawn by the stylesheet, that holds the word for its shape. */
export function Strand({ knots }: { knots: StrandKnots }) {
  const tied = knots.filter((knot) => knot !== undefined);
  const folds = tied.length > 1 && tied.every((knot) => settled.includes(knot.shape));
  return (
    <li className={knots[0].shape === 'break' ? 'strand cut' : 'strand'}>
      {tied.map((knot, at) => (
        <div key={columns[at]} className="link" data-to={threadTo(tied[at + 1])}>
          <span className={`bead ${knot.shape}`}>{at > 0 && spoken[knot.shape]}</span>
          {wordsOf(knot, at === 0)}
          {at === 0 && folds && <input type="checkbox" className="fold" aria-label="All in order" />}
        </div>
      ))}
    </li>
  );
}

function threadTo(next: Knot | undefined) {
  if (!next) return 'none';
  if (next.shape === 'late') return 'late';
  return next.shape === 'break' ? 'broken' : 'solid';
}

/** A person is named before what is missing, a step or an outcome by what is missing. */
function wordsOf({ shape, word, meta, broken, mend }: Knot, first: boolean) {
  const missing = broken && <b className={`break ${shape === 'late' ? 'late' : 'text-watch'}`}>{broken}</b>;
  const nameFirst = first && word;
  return (
    <>
      {nameFirst ? word : (missing ?? word)}
      {nameFirst && missing && ' '}
      {nameFirst && missing && <span className="meta">{missing}</span>}
      {meta && ' '}
      {meta && <span className="meta">{meta}</span>}
      {mend}
    </>
  );
}
