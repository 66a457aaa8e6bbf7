import { usePathname } from 'next/navigation';
import { sayDigits } from '@/lib/plan/words/digits';
import { Icon } from '../ui/mark/icon';
import { PageLink } from '../ui/page/page-link';
import { mainPageOf, mainPages } from './main-pages';

export function MainPageLinks({ counts }: { counts: Partial<Record<string, number>> }) {
  const current = mainPageOf(usePathname());
  const here = mainPages.findIndex(({ href }) => href === current);
  return (
    <ul className={links}>
      {mainPages.map((page, index) => {
        const count = 'count' in page ? counts[page.count] : 0;
        return (
          <li key={page.href} className={index === here ? 'rail-here' : index < here ? 'rail-past' : undefined}>
            <PageLink href={page.href} aria-current={index === here ? 'page' : undefined}>
              <Icon name={page.icon} />
              {page.name}
              {count ? (
                <span className="ml-auto font-normal text-ink-soft text-small">
                  {sayDigits(count)}
                  {'of' in page && <span className="sr-only"> {page.of}</span>}
                </span>
              ) : null}
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}

/** Said once for all: nine links of every page. */
const links =
  '*:relative *:pl-6 [&_a]:flex [&_a]:min-h-8.5 [&_a]:items-center [&_a]:gap-2.5 [&_a]:text-ink-soft [&_a]:no-underline [&_a]:hover:text-ink [&_a]:aria-[current]:font-strong [&_a]:aria-[current]:text-ink';
