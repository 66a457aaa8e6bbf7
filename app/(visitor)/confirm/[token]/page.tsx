import { notFound } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { FormColumns } from '@/components/visitor/form-columns';
import { mayConfirm } from '@/lib/server/sign-in/confirm-email';

export const metadata = { title: 'Confirm your address', referrer: 'no-referrer' as const, robots: { index: false } };

/** Looking at it changes nothing: programs that check letters open every link in them. */
export default async function ConfirmPage({ params }: PageProps<'/confirm/[token]'>) {
  const { token } = await params;
  if (!(await mayConfirm(token))) notFound();
  return (
    <FormColumns title="Confirm your address" lead="Letters about your plan can then reach you. You choose which in the settings.">
      <form action={`/confirm/${token}/confirmed`} method="post">
        <Button type="submit" look="primary">
          Confirm address
        </Button>
      </form>
    </FormColumns>
  );
}
