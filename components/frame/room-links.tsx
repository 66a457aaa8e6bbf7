import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { sayDigits } from '@/lib/plan/words/say';
import { roomOf, rooms } from './rooms';

export function RoomLinks({ counts }: { counts: Partial<Record<string, number>> }) {
  const current = roomOf(usePathname());
  const here = rooms.findIndex(({ href }) => href === current);
  return (
    <ul>
      {rooms.map((room, index) => {
        const count = 'count' in room ? counts[room.count] : 0;
        return (
          <li key={room.href} className={index === here ? 'here' : index < here ? 'run' : undefined}>
            <Link href={room.href} prefetch={false} aria-current={index === here ? 'page' : undefined}>
              {room.name}
              {count ? (
                <span className="n">
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
