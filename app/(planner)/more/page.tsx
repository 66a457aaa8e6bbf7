import { rooms } from '@/components/frame/rooms';
import { SearchButton } from '@/components/search/search-button';
import { SignOut } from '@/components/settings/sign-out';
import { Room } from '@/components/ui/room';
import { sayDigits } from '@/lib/plan/words/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { roomCounts } from '@/lib/server/room-counts';

export const metadata = { title: 'More' };

const inTheBar: string[] = ['/today', '/plan', '/people'];

/** As wide and high as its row, so that a finger finds it. */
const entry = '-my-1.5 flex min-h-11 flex-1 cursor-pointer items-center no-underline';

/** On a phone: the pages that the bar has no place for. */
export default async function MorePage() {
  const [{ plan, account }, { sharing }] = await Promise.all([currentPlanner(), roomCounts()]);
  const others = [
    ...(account.welcomedAt ? [] : [{ href: '/welcome', name: 'Continue setup' }]),
    ...rooms.filter(({ href }) => !inTheBar.includes(href)),
    { href: '/organizations', name: 'Organizations' },
    { href: '/plans', name: 'Plans' },
    { href: '/trash', name: 'Trash' },
    { href: '/settings', name: 'Settings' },
  ];
  return (
    <Room title="More" lead={plan.name}>
      <ul>
        <li className="list-row">
          <SearchButton className={entry}>Search</SearchButton>
        </li>
        {others.map(({ href, name }) => (
          <li key={href} className="list-row">
            <a className={entry} href={href}>
              {name}
            </a>
            {href === '/sharing' && sharing > 0 && <span className="text-ink-soft text-small">{sayDigits(sharing)} new</span>}
          </li>
        ))}
        <li className="list-row [&>form]:contents">
          <SignOut className={entry} />
        </li>
      </ul>
    </Room>
  );
}
