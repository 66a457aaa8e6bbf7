import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { sayDigits } from '@/lib/plan/words/digits';
import { LogButton } from '../interactions/log-button';
import { Icon, type IconName } from '../ui/mark/icon';
import { PageLink } from '../ui/page/page-link';
import { mainPageOf } from './main-pages';

/** The main pages on a phone; the others are under More. */
export function BottomBar({ unread }: { unread: number }) {
  const path = usePathname();
  const page = mainPageOf(path) ?? path;
  // The log has its own button in the middle.
  const here = ['/today', '/plan', '/people', '/log'].includes(page) ? page : '/more';
  const link = (href: '/today' | '/plan' | '/people' | '/more', icon: IconName, name: ReactNode) => (
    <PageLink href={href} className="bar-place" aria-current={here !== href ? undefined : path === href ? 'page' : 'true'}>
      <Icon name={icon} />
      {name}
    </PageLink>
  );
  return (
    <nav
      className="fixed inset-x-0 bottom-0 z-5 grid h-[calc(64px+env(safe-area-inset-bottom))] grid-cols-[1fr_1fr_72px_1fr_1fr] border-rule border-t bg-paper px-2 pb-[env(safe-area-inset-bottom)] tablet:hidden print:hidden"
      aria-label="Main, short"
    >
      {link('/today', 'today', 'Today')}
      {link('/plan', 'plan', 'Plan')}
      <LogButton className="mx-auto -mt-4 grid size-15 cursor-pointer place-content-center justify-items-center rounded-full bg-thread font-strong text-paper text-small ring-4 ring-paper">
        <Icon name="log" />
        <span>
          Log<span className="sr-only"> a conversation</span>
        </span>
      </LogButton>
      {link('/people', 'people', 'People')}
      {link(
        '/more',
        'more',
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
