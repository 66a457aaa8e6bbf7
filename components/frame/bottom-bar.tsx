import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { LogButton } from '../interactions/log-button';
import { roomOf } from './rooms';

/** The rooms on a phone; the others stand under More. */
export function BottomBar() {
  const path = usePathname();
  const room = roomOf(path) ?? path;
  const here = ['/today', '/plan', '/people'].includes(room) ? room : '/more';
  const link = (href: '/today' | '/plan' | '/people' | '/more', name: string) => (
    <Link href={href} prefetch={false} aria-current={here !== href ? undefined : path === href ? 'page' : 'true'}>
      {name}
    </Link>
  );
  return (
    <nav className="bottom" aria-label="Rooms, short">
      {link('/today', 'Today')}
      {link('/plan', 'Plan')}
      <LogButton className="log">
        <span>
          Log<span className="visually-hidden"> a conversation</span>
        </span>
      </LogButton>
      {link('/people', 'People')}
      {link('/more', 'More')}
    </nav>
  );
}
