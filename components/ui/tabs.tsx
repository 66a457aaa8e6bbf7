import type { Route } from 'next';

type Tab = { label: string; href: Route; current: boolean };

/** Places of one kind side by side, each with an address of its own; the current one carries the thread. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
