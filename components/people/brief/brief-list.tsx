import { sayCount } from '@/lib/plan/words/say';

/** As many as fit on one printed page. */
const ITEMS_SHOWN = 4;

/** A few sentences, each with a box to tick on paper; the rest is counted. */
export const BriefList = ({ items, none }: { items: readonly string[]; none?: string }) =>
  items.length > 0 ? (
    <ul className="brief-list">
      {[...new Set(items)].slice(0, ITEMS_SHOWN).map((item) => (
        <li key={item}>
          <p>{item}</p>
        </li>
      ))}
      {items.length > ITEMS_SHOWN && <li className="more text-ink-soft">and {sayCount(items.length - ITEMS_SHOWN, 'other', 'others')}</li>}
    </ul>
  ) : (
    <p className="text-ink-soft">{none}</p>
  );
