import { Button } from '@/components/ui/button';
import { Astray } from '@/components/ui/page/astray';

export const metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <Astray title="This page is not here" action={<Button href="/today">Go to today</Button>}>
      It may have been removed, or the address may be incomplete.
    </Astray>
  );
}
