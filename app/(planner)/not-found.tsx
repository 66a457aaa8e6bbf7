import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';

export const metadata = { title: 'Page not found' };

/** The same answer for a row that was removed, is another owner's, or never existed; the navigation stays. */
export default function NotFound() {
  return (
    <Page title="Page not found">
      <EmptyState action={<Button href="/today">Go to today</Button>}>
        It may have been removed, or the address may be incomplete.
      </EmptyState>
    </Page>
  );
}
