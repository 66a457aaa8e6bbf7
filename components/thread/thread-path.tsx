import type { ReactNode } from 'react';
import type { NodeShape } from '@/components/ui/mark/node';

/** One stop of a path. `gap` names what is missing here, and `fix` is the button that fixes it. */
export type PathNode = {
  shape: Extract<NodeShape, 'ring' | 'mentor' | 'dot' | 'open' | 'outreach' | 'diamond' | 'owed' | 'gap' | 'late' | 'closed'>;
  word?: ReactNode;
  meta?: ReactNode;
  gap?: string;
  fix?: ReactNode;
};

type PathNodes = readonly [person: PathNode, step?: PathNode, outcome?: PathNode, reportBack?: PathNode];

const columns = ['person', 'step', 'outcome', 'report back'] as const;

/** Read out before a node's words, since its shape cannot be heard. */
const spoken: Partial<Record<PathNode['shape'], string>> = {
  dot: 'Done: ',
  open: 'Planned: ',
  outreach: 'Waiting for an answer: ',
  owed: 'To do: ',
  gap: 'Gap: ',
  late: 'Late: ',
  closed: 'Closed: ',
};

/** Shapes that ask nothing of anyone, so a phone may fold the path to its first line. */
const settled: PathNode['shape'][] = ['ring', 'mentor', 'dot', 'diamond', 'closed'];

/** One key connection's way from person to report back. Columns after the last node stay empty. */
export function ThreadPath({ nodes }: { nodes: PathNodes }) {
  const stops = nodes.filter((node) => node !== undefined);
  const folds = stops.length > 1 && stops.every(({ shape }) => settled.includes(shape));
  return (
    <li className="thread-trunk thread-path thread-columns" data-gap={nodes[0].shape === 'gap' || undefined}>
      {stops.map((node, at) => (
        <div key={columns[at]} className="thread-link" data-to={lineTo(stops[at + 1])}>
          <span className="thread-mark" data-shape={node.shape}>
            {at > 0 && spoken[node.shape]}
          </span>
          <NodeWords node={node} isPerson={at === 0} />
          {at === 0 && folds && <input type="checkbox" className="thread-fold" aria-label="All in order" />}
        </div>
      ))}
    </li>
  );
}

function lineTo(next: PathNode | undefined) {
  if (!next) return undefined;
  if (next.shape === 'late') return 'late';
  return next.shape === 'gap' ? 'gap' : 'solid';
}

/** A person's name comes before what is missing; elsewhere the gap takes the place of the word. */
function NodeWords({ node: { shape, word, meta, gap, fix }, isPerson }: { node: PathNode; isPerson: boolean }) {
  const missing = gap && <b className={shape === 'late' ? 'text-late' : 'text-watch'}>{gap}</b>;
  const nameFirst = isPerson && word;
  return (
    <>
      {nameFirst ? word : (missing ?? word)}
      {nameFirst && missing && <span className="thread-meta"> {missing}</span>}
      {meta && <span className="thread-meta"> {meta}</span>}
      {fix && <span className="thread-fix max-desk:block">{fix}</span>}
    </>
  );
}
