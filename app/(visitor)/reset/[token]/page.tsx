import { notFound } from 'next/navigation';
import { ResetForm } from '@/components/visitor/reset-form';
import { mayReset } from '@/lib/server/sign-in/reset-password';
import { resetWithTicket } from './actions';

export const metadata = { title: 'A new password', referrer: 'no-referrer' as const, robots: { index: false } };

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const { token } = await params;
  if (!(await mayReset(token))) notFound();
  return (
    <div className="door-grid">
      <div>
        <h1>A new password</h1>
        <p className="text-ink-soft">It ends every session that is still open, here and elsewhere. This address then no longer works.</p>
      </div>
      <ResetForm token={token} reset={resetWithTicket} />
    </div>
  );
}
