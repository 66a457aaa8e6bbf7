import { sayCount } from '@/lib/plan/words/say';

/** More would not be read before a meeting, nor fit the one page. */
const most = 4;

/** A few sentences, each with a box to tick on paper. */
export const BriefList = ({ items, none }: { items: readonly string[]; none?: string }) =>
  items.length > 0 ? (
    <ul className="brief-list">
      {[...new Set(items)].slice(0, most).map((item) => (
        <li key={item}>
          <p>{item}</p>
        </li>
      ))}
      {items.length > most && <li className="more soft">and {sayCount(items.length - most, 'other', 'others')}</li>}
    </ul>
  ) : (
    <p className="soft">{none}</p>
  );
