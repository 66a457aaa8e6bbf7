import type { Route } from 'next';

type Tab = { label: string; href: Route; current: boolean };

/** Places of one kind side by side, each with an address of its own; the current one carries the thread. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav
      className="mb-7 flex gap-7 overflow-x-auto border-rule border-b [scrollbar-width:none] max-tablet:pr-10 max-tablet:mask-r-from-[calc(100%-40px)] tablet:mb-9 print:mask-none"
      aria-label={label}
    >
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          className="py-3 whitespace-nowrap text-ink-soft no-underline focus-visible:-outline-offset-2 aria-[current]:border-thread aria-[current]:border-b-2 aria-[current]:font-strong aria-[current]:text-ink tablet:pt-2 tablet:pb-2.5 print:not-aria-[current]:hidden"
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
