import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

export const metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <main className="letter" id="main">
      <h1>This page is not here</h1>
      <EmptyState action={<Button href="/today">Go to today</Button>}>
        It may have been removed, or the address may be incomplete.
      </EmptyState>
    </main>
  );
}
