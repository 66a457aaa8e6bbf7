import { mainPages } from '@/components/frame/main-pages';
import { SearchButton } from '@/components/search/search-button';
import { SignOut } from '@/components/settings/sign-out';
import { Icon } from '@/components/ui/mark/icon';
import { Page } from '@/components/ui/page/page';
import { sayDigits } from '@/lib/plan/words/digits';
import { currentPlanner } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';

export const metadata = { title: 'More' };

const place = 'flex min-h-12 w-full cursor-pointer items-center gap-3 no-underline';
const inTheBar: string[] = ['/today', '/plan', '/people'];

/** On a phone: the pages that the bar has no place for. */
export default async function MorePage() {
  const [{ plan, account }, { sharing }] = await Promise.all([currentPlanner(), navigationCounts()]);
  const others = [
    ...(account.welcomedAt ? [] : [{ href: '/welcome', name: 'Continue setup', icon: 'plan' as const }]),
    ...mainPages.filter(({ href }) => !inTheBar.includes(href)),
    { href: '/news', name: 'What’s new', icon: 'news' as const },
    { href: '/organizations', name: 'Organizations', icon: 'organizations' as const },
    { href: '/plans', name: 'Plans', icon: 'plans' as const },
    { href: '/trash', name: 'Trash', icon: 'trash' as const },
    { href: '/settings', name: 'Settings', icon: 'settings' as const },
  ];
  return (
    <Page title="More" lead={plan.name}>
      <ul className="*:border-rule *:border-t *:last:border-b">
        <li>
          <SearchButton className={place}>
            <Icon name="search" />
            Search
          </SearchButton>
        </li>
        {others.map(({ href, name, icon }) => (
          <li key={href}>
            <a className={place} href={href}>
              <Icon name={icon} />
              {name}
              {href === '/sharing' && sharing > 0 && <span className="ml-auto text-ink-soft text-small">{sayDigits(sharing)} new</span>}
            </a>
          </li>
        ))}
        <li>
          <SignOut className={place}>
            <Icon name="out" />
          </SignOut>
        </li>
      </ul>
    </Page>
  );
}
