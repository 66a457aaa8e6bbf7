import type { ReactNode } from 'react';
import { Brand } from '@/components/ui/brand';
import '../styles/visitor.css';

/** The door: rooms without a key. */
export default function VisitorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="door">
      <header>
        <Brand />
      </header>
      <main id="main">{children}</main>
      <footer className="text-small text-ink-soft">Kept on this server, nowhere else.</footer>
    </div>
  );
}
