import type { Introduced, TreeRow } from '@/lib/plan/introduction/introduction-tree';
import type { Day } from '@/lib/plan/time/day';
import { sayCount, sayDate } from '@/lib/plan/words/say';

type Person = Introduced & { firstOn: Day | null; conversations: number; cameOfIt: string | null };
type Props = { rows: readonly TreeRow<Person>[]; today: Day };

/** Who led to whom, each person indented under who introduced them, with the first hello and what came of it last. */
export const IntroductionTree = ({ rows, today }: Props) => (
  <ul className="grid gap-4">
    {rows.map((row) => (
      <TreeItem key={row.person.id} row={row} today={today} />
    ))}
  </ul>
);

/** A hundred deep, the indentation ends before the page does. */
function TreeItem({ row: { person, children }, today }: { row: TreeRow<Person>; today: Day }) {
  const { id, display, firstOn, conversations, cameOfIt } = person;
  const spoken = firstOn
    ? `since ${sayDate(firstOn, today)}, ${sayCount(conversations, 'conversation', 'conversations')}`
    : 'not spoken yet';
  return (
    <li className="wrap-break-word">
      <p>
        <a className="tap font-medium text-ink no-underline hover:underline" href={`/people/${id}`}>
          {display}
        </a>{' '}
        <span className="text-small text-ink-soft">{spoken}</span>
      </p>
      {cameOfIt && <p className="max-w-measure text-small">{cameOfIt}</p>}
      {children.length > 0 && (
        <ul className="mt-3 ml-1.5 grid gap-3 border-l-2 border-thread pl-4">
          {children.map((child) => (
            <TreeItem key={child.person.id} row={child} today={today} />
          ))}
        </ul>
      )}
    </li>
  );
}
