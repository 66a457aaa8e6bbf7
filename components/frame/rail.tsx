import Link from 'next/link';
import { LogButton } from '../interactions/log-button';
import { SearchButton } from '../search/search-button';
import { RoomLinks } from './room-links';

export type RailWords = {
  plan: string;
  /** Until when the plan runs. */
  until: string;
  account: string;
  counts: Partial<Record<string, number>>;
};

/** The rooms in the order of the journey; the thread bends into the one you are in. */
export function Rail({ plan, until, account, counts }: RailWords) {
  return (
    <header className="rail">
      <p className="rail-plan">
        <Link href="/plans">{plan}</Link>
        <small>until {until}</small>
      </p>
      <nav aria-label="Main">
        <RoomLinks counts={counts} />
      </nav>
      <div className="rail-foot">
        <LogButton>
          <span>
            Log<span className="sr-only"> a conversation</span>
          </span>
          <span aria-hidden="true">
            <kbd>l</kbd>
          </span>
        </LogButton>
        <SearchButton>
          Search <kbd>/</kbd>
        </SearchButton>
        <div className="rail-me">
          <span>{account}</span>
          <Link className="no-underline" href="/settings">
            Settings
          </Link>
        </div>
      </div>
    </header>
  );
}
