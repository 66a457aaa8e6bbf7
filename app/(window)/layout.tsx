import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import '../styles/reader.css';

export const metadata: Metadata = { title: 'A shared plan', robots: { index: false, follow: false }, referrer: 'no-referrer' };

export default function WindowLayout({ children }: { children: ReactNode }) {
  return children;
}
