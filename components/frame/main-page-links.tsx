import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { sayDigits } from '@/lib/plan/words/digits';
import { Icon } from '../ui/mark/icon';
import { mainPageOf, mainPages } from './main-pages';

export function MainPageLinks({ counts }: { counts: Partial<Record<string, number>> }) {
  const current = mainPageOf(usePathname());
  const here = mainPages.findIndex(({ href }) => href === current);
  return (
    <ul className="*:relative *:pl-6">
      {mainPages.map((page, index) => {
        const count = 'count' in page ? counts[page.count] : 0;
        return (
          <li key={page.href} className={index === here ? 'rail-here' : index < here ? 'rail-past' : undefined}>
            <Link
              href={page.href}
              prefetch={false}
              className="flex min-h-8.5 items-center gap-2.5 text-ink-soft no-underline hover:text-ink aria-[current]:font-strong aria-[current]:text-ink"
              aria-current={index === here ? 'page' : undefined}
            >
              <Icon name={page.icon} />
              {page.name}
              {count ? (
                <span className="ml-auto font-normal text-ink-soft text-small">
                  {sayDigits(count)}
                  {'of' in page && <span className="sr-only"> {page.of}</span>}
                </span>
              ) : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
