import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { sayDigits } from '@/lib/plan/words/digits';
import { Icon } from '../ui/mark/icon';
import { roomOf, rooms } from './rooms';

export function RoomLinks({ counts }: { counts: Partial<Record<string, number>> }) {
  const current = roomOf(usePathname());
  const here = rooms.findIndex(({ href }) => href === current);
  return (
    <ul className="*:relative *:pl-6">
      {rooms.map((room, index) => {
        const count = 'count' in room ? counts[room.count] : 0;
        return (
          <li key={room.href} className={index === here ? 'rail-here' : index < here ? 'rail-past' : undefined}>
            <Link
              href={room.href}
              prefetch={false}
              className="flex min-h-8.5 items-center gap-2.5 text-ink-soft no-underline hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
              aria-current={index === here ? 'page' : undefined}
            >
              <Icon name={room.icon} />
              {room.name}
              {count ? (
                <span className="ml-auto font-normal text-ink-soft text-small">
                  {sayDigits(count)}
                  {'of' in room && <span className="sr-only"> {room.of}</span>}
                </span>
              ) : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
