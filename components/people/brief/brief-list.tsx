import { sayCount } from '@/lib/plan/words/say';

/** As many as fit on one printed page. */
const ITEMS_SHOWN = 4;

/** A few sentences, each with a box to tick on paper; the rest is counted. */
export const BriefList = ({ items, none }: { items: readonly string[]; none?: string }) =>
  items.length > 0 ? (
    <ul>
      {[...new Set(items)].slice(0, ITEMS_SHOWN).map((item) => (
        <li
          key={item}
          className="relative py-1 pl-7 before:absolute before:top-2.25 before:left-0 before:size-3.5 before:rounded-full before:border-[1.5px] before:border-edge print:py-0.5 print:pl-5.5 print:before:top-1 print:before:size-2.75"
        >
          <p>{item}</p>
        </li>
      ))}
      {items.length > ITEMS_SHOWN && (
        <li className="py-1 pl-7 text-ink-soft print:py-0.5 print:pl-5.5">and {sayCount(items.length - ITEMS_SHOWN, 'other', 'others')}</li>
      )}
    </ul>
  ) : (
    <p className="text-ink-soft">{none}</p>
  );
