import { notFound } from 'next/navigation';
import { FormColumns } from '@/components/visitor/form-columns';
import { ResetForm } from '@/components/visitor/reset-form';
import { mayReset } from '@/lib/server/sign-in/reset-password';
import { resetWithTicket } from './actions';

export const metadata = { title: 'A new password', referrer: 'no-referrer' as const, robots: { index: false } };

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  if (!(await mayReset(token))) notFound();
  return (
    <FormColumns
      title="A new password"
      lead="It ends every session that is still open, here and elsewhere. This address then no longer works."
    >
      <ResetForm token={token} reset={resetWithTicket} />
    </FormColumns>
  );
}
