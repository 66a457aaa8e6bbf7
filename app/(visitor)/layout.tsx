import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/page/brand';

/** The pages without a key. */
export default function VisitorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-screen grid-rows-[auto_1fr_auto] gap-y-7 overflow-hidden px-5 py-6 tablet:gap-y-10 tablet:px-14 tablet:py-8">
      <header>
        <Brand />
      </header>
      <main id="main" className="grid content-center">
        {children}
      </main>
      <footer className="text-small text-ink-soft">Kept on this server, nowhere else.</footer>
    </div>
  );
}
