import Link from 'next/link';
import type { ReactNode } from 'react';
import '../styles/visitor.css';

/** The door: rooms without a key. */
export default function VisitorLayout({ children }: { children: ReactNode }) {
  return (
    <div className="door">
      <header>
        <Link className="mark" href="/" prefetch={false}>
          Throughline
        </Link>
      </header>
      <main id="main">{children}</main>
      <footer className="small soft">Kept on this server, nowhere else.</footer>
    </div>
  );
}
