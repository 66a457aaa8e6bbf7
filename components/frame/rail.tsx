import { sayDigits } from '@/lib/plan/words/digits';
import { LogButton } from '../interactions/log-button';
import { SearchButton } from '../search/search-button';
import { buttonLook } from '../ui/button-look';
import { Icon } from '../ui/mark/icon';
import { PageLink } from '../ui/page/page-link';
import { MainPageLinks } from './main-page-links';

export type RailWords = {
  plan: string;
  /** Until when the plan runs. */
  until: string;
  account: string;
  counts: Partial<Record<string, number>>;
};

const wide = buttonLook('secondary', 'w-full');

/** The pages in the order of the journey; the thread bends into the current one. */
export function Rail({ plan, until, account, counts }: RailWords) {
  const news = (counts.sharing ?? 0) + (counts.inbox ?? 0);
  return (
    <header className="sticky top-0 flex h-screen flex-col overflow-y-auto border-rule border-r pt-7 pr-4 pb-5 pl-5 max-tablet:hidden desk:pl-6 print:hidden">
      <p className="rail-start before:absolute before:top-1.5 before:left-0 before:size-3 before:rounded-full before:bg-thread before:forced-color-adjust-none relative mb-5 pl-6 font-serif text-lead leading-snug wrap-break-word">
        <PageLink href="/plans" className="no-underline">
          {plan}
        </PageLink>
        <small className="block font-sans text-small text-ink-soft">until {until}</small>
      </p>
      <nav aria-label="Main">
        <MainPageLinks counts={counts} />
      </nav>
      <div className="mt-auto grid grid-cols-1 gap-2 pt-5">
        <LogButton className={wide}>
          <Icon name="log" />
          <span>
            Log<span className="sr-only"> a conversation</span>
          </span>
          <span className="ml-auto" aria-hidden="true">
            <kbd>l</kbd>
          </span>
        </LogButton>
        <SearchButton className={wide}>
          <Icon name="search" />
          Search <kbd className="ml-auto">/</kbd>
        </SearchButton>
        <div className="flex flex-wrap justify-between gap-x-3 gap-y-1 px-1 pt-2 text-small text-ink-soft">
          <span className="w-full truncate">{account}</span>
          <PageLink className="flex items-center gap-1 no-underline" href="/news" aria-label={`What’s new${news > 0 ? `, ${news}` : ''}`}>
            <Icon name="news" />
            {news > 0 && sayDigits(news)}
          </PageLink>
          <PageLink className="no-underline" href="/settings">
            Settings
          </PageLink>
        </div>
      </div>
    </header>
  );
}
