import Link from 'next/link';
import type { Day } from '@/lib/plan/day';
import { sayDateInFull } from '@/lib/plan/say';
import { LogButton } from '../interactions/log-button';
import { SearchButton } from '../search/search-button';
import { RoomLinks } from './room-links';

type Props = {
  plan: { name: string; endsOn: Day };
  account: { name: string };
  counts: Partial<Record<string, number>>;
  today: Day;
};

/** The rooms in the order of the journey; the thread bends into the one you are in. */
export function Rail({ plan, account, counts, today }: Props) {
  return (
    <header className="rail">
      <p className="rail-plan">
        <Link href="/plans">{plan.name}</Link>
        <small>until {sayDateInFull(plan.endsOn, today)}</small>
      </p>
      <nav aria-label="Rooms">
        <RoomLinks counts={counts} />
      </nav>
      <div className="rail-foot">
        <LogButton>
          <span>
            Log<span className="visually-hidden"> a conversation</span>
          </span>
          <span aria-hidden="true">
            <kbd>l</kbd>
          </span>
        </LogButton>
        <SearchButton>
          Search <kbd>/</kbd>
        </SearchButton>
        <div className="rail-me">
          <span>{account.name}</span>
          <Link className="plain" href="/settings">
            Settings
          </Link>
        </div>
      </div>
    </header>
  );
}
