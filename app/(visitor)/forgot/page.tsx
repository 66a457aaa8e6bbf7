import Link from 'next/link';
import { AskOperator } from '@/components/visitor/ask-operator';
import { ForgotForm } from '@/components/visitor/forgot-form';
import { FormColumns } from '@/components/visitor/form-columns';
import { resetTime } from '@/lib/plan/account/one-time-links';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { forgotPassword } from './actions';

export const metadata = { title: 'A new password' };

const leads = {
  operator: `No e-mail is sent from here. Ask whoever runs this server for a reset link; it works once, for ${resetTime}.`,
  ask: `Enter the e-mail of your account, and we’ll send a link to choose a new password. It works once, for ${resetTime}.`,
  sent: `If there is an account with that address, a letter is on its way. Its link works once, for ${resetTime}. Nothing after a few minutes? Look in your spam folder, and check the address.`,
};

export default async function ForgotPage({ searchParams }: PageProps<'/forgot'>) {
  const isSent = (await searchParams).sent === '1';
  const lead = sendsMail() ? (isSent ? 'sent' : 'ask') : 'operator';
  return (
    <FormColumns
      title={lead === 'sent' ? 'Check your mail' : 'A new password'}
      lead={leads[lead]}
      below={
        <p className="mt-5">
          <Link className="tap" href="/sign-in">
            Back to sign in
          </Link>
        </p>
      }
    >
      {lead === 'operator' && <AskOperator />}
      {lead === 'ask' && <ForgotForm send={forgotPassword} />}
    </FormColumns>
  );
}
