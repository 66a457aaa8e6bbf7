import type { ReactNode } from 'react';
import { Node, type NodeShape } from '@/components/ui/node';

/** One knot of a strand. `broken` names what is missing here; `mend` is the verb that puts it right. */
export type Knot = {
  shape: Extract<NodeShape, 'ring' | 'mentor' | 'dot' | 'open' | 'attempt' | 'diamond' | 'owed' | 'break' | 'late' | 'loop'>;
  word?: ReactNode;
  meta?: ReactNode;
  broken?: string;
  mend?: ReactNode;
  id?: string;
};

/** A key connection's way: the person, the step, what came of it, the loop closed. Where it stops, the rest stays empty. */
export type StrandKnots = readonly [person: Knot, step?: Knot, outcome?: Knot, loop?: Knot];

const columns = ['person', 'step', 'outcome', 'loop'] as const;

/** What a reader hears before a knot's word, since the shape cannot be heard. */
const spoken: Partial<Record<Knot['shape'], string>> = {
  dot: 'Done',
  open: 'Planned',
  attempt: 'Waiting for an answer',
  owed: 'Owed',
  break: 'Broken',
  late: 'Broken and late',
  loop: 'Loop closed',
};

/** Where nothing is asked of anyone, so a phone may fold it to its first line. */
const settled: Knot['shape'][] = ['ring', 'mentor', 'dot', 'diamond', 'loop'];

export function Strand({ knots }: { knots: StrandKnots }) {
  const [person] = knots;
  const tied = knots.filter((knot) => knot !== undefined);
  const folds = tied.length > 1 && tied.every((knot) => settled.includes(knot.shape));
  return (
    <li className={['strand', person.shape === 'break' && 'cut'].filter(Boolean).join(' ')}>
      {columns.map((column, at) => {
        const knot = knots[at];
        if (!knot) return <div key={column} className="link empty-cell" data-to="none" />;
        return (
          <div key={column} className="link" data-to={threadTo(knots[at + 1])} id={knot.id}>
            <Node shape={knot.shape} />
            <KnotWords knot={knot} first={at === 0} />
            {at === 0 && folds && <Fold />}
          </div>
        );
      })}
    </li>
  );
}

function threadTo(next: Knot | undefined) {
  if (!next) return 'none';
  if (next.shape === 'late') return 'late';
  return next.shape === 'break' ? 'broken' : 'solid';
}

function KnotWords({ knot, first }: { knot: Knot; first: boolean }) {
  const broken = knot.broken && <b className={`break ${knot.shape === 'late' ? 'late' : 'watch'}`}>{knot.broken}</b>;
  const nameFirst = first && knot.word;
  return (
    <span className="word">
      {!first && spoken[knot.shape] && <span className="visually-hidden">{spoken[knot.shape]}: </span>}
      {nameFirst ? knot.word : (broken ?? knot.word)}
      {nameFirst && broken && <span className="meta"> {broken}</span>}
      {knot.meta && <span className="meta"> {knot.meta}</span>}
      {knot.mend}
    </span>
  );
}

/** Only on a phone: a checkbox opens what the stylesheet folded, without a script. */
function Fold() {
  return (
    <label className="fold">
      <input type="checkbox" className="visually-hidden" />
      <span>every link whole</span>
    </label>
  );
}
