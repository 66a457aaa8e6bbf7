import { Node, type NodeShape } from '../ui/mark/node';

const stages: { shape: NodeShape; noun: string; example: string }[] = [
  { shape: 'dot', noun: 'Objective', example: 'Product in energy' },
  { shape: 'ring', noun: 'Goal', example: '18 conversations' },
  { shape: 'ring', noun: 'Person', example: 'Tomasz' },
  { shape: 'dot', noun: 'Step', example: 'Coffee, Thursday' },
  { shape: 'diamond', noun: 'Outcome', example: 'Advice' },
  { shape: 'dot', noun: 'Feedback', example: 'You said, I did' },
];

/** The picture of the front page where it is too narrow for it: the same stages, one under the other. */
export function ThreadLine() {
  return (
    <ol className="timeline pt-2 desk:hidden" aria-label="One thread">
      {stages.map(({ shape, noun, example }) => (
        <li key={noun}>
          <Node shape={shape} />
          <p>
            <span className="inline-block min-w-22 text-ink-soft text-small">{noun}</span> <span className="quoted">{example}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
