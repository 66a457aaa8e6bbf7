import { Node, type NodeShape } from '../ui/mark/node';

type SoFar = { shape: NodeShape; noun: string; words: string };

/** What of the thread there is, as it grows from step to step. */
export function ThreadSoFar({ stages }: { stages: SoFar[] }) {
  return (
    <aside aria-labelledby="so-far">
      <h2 id="so-far">Your thread so far</h2>
      <ol className="timeline">
        {stages.map(({ shape, noun, words }) => (
          <li key={`${noun}: ${words}`}>
            <Node shape={shape} />
            <p className="text-small text-ink-soft">{noun}</p>
            <p>{words}</p>
          </li>
        ))}
      </ol>
    </aside>
  );
}
