import { Node, type NodeShape } from '../ui/node';
import { LegendFold } from './legend-fold';

const signs: [NodeShape, string][] = [
  ['ring', 'a goal or a person'],
  ['dot', 'done'],
  ['open', 'planned'],
  ['diamond', 'an outcome'],
  ['gap', 'a gap: missing or late'],
  ['closed', 'closed: thanked, reported back or answered'],
  ['outreach', 'outreach that waits for an answer'],
];

/** What the signs of the thread mean. */
export const Legend = ({ isRead }: { isRead: boolean }) => (
  <LegendFold isRead={isRead}>
    <summary>How to read the thread</summary>
    <ul className="flex flex-wrap gap-x-7 gap-y-3 text-ink-soft text-small">
      {signs.map(([shape, says]) => (
        <li key={shape} className={`flex items-center gap-2 ${shape === 'closed' ? 'pl-[22px]' : ''}`}>
          <Node shape={shape} />
          {says}
        </li>
      ))}
    </ul>
  </LegendFold>
);
