import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'A shared plan', robots: { index: false, follow: false }, referrer: 'no-referrer' };

export default function SharedLayout({ children }: { children: ReactNode }) {
  return children;
}
