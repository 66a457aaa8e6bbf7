import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { sayDigits } from '@/lib/plan/words/say';
import { LogButton } from '../interactions/log-button';
import { roomOf } from './rooms';

/** The rooms on a phone; the others stand under More. */
export function BottomBar({ unread }: { unread: number }) {
  const path = usePathname();
  const room = roomOf(path) ?? path;
  const here = ['/today', '/plan', '/people'].includes(room) ? room : '/more';
  const link = (href: '/today' | '/plan' | '/people' | '/more', name: ReactNode) => (
    <Link href={href} prefetch={false} aria-current={here !== href ? undefined : path === href ? 'page' : 'true'}>
      {name}
    </Link>
  );
  return (
    <nav className="bottom" aria-label="Main, short">
      {link('/today', 'Today')}
      {link('/plan', 'Plan')}
      <LogButton className="log">
        <span>
          Log<span className="sr-only"> a conversation</span>
        </span>
      </LogButton>
      {link('/people', 'People')}
      {link(
        '/more',
        unread > 0 ? (
          <span>
            More <span aria-hidden="true">{sayDigits(unread)}</span>
            <span className="sr-only">, {unread} new in Sharing</span>
          </span>
        ) : (
          'More'
        ),
      )}
    </nav>
  );
}
