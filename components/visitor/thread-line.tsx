import { Node, type NodeShape } from '../ui/node';

const stages: { shape: NodeShape; noun: string; example: string }[] = [
  { shape: 'dot', noun: 'Objective', example: 'Product in energy' },
  { shape: 'ring', noun: 'Goal', example: '18 conversations' },
  { shape: 'ring', noun: 'Person', example: 'Tomasz' },
  { shape: 'dot', noun: 'Step', example: 'Coffee, Thursday' },
  { shape: 'diamond', noun: 'Outcome', example: 'Advice' },
  { shape: 'dot', noun: 'Feedback', example: 'You said, I did' },
];

/** The picture on the door where there is no room to lay the thread out: the same knots, hung vertically. */
export function ThreadLine() {
  return (
    <ol className="timeline thread-line" aria-label="One thread">
      {stages.map(({ shape, noun, example }) => (
        <li key={noun}>
          <Node shape={shape} />
          <p>
            <span className="text-small text-ink-soft">{noun}</span> <span className="quoted">{example}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
