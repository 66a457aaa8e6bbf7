import Link from 'next/link';
import { FirstSteps } from '@/components/visitor/first-steps';
import { FormColumns } from '@/components/visitor/form-columns';
import { SignUpForm } from '@/components/visitor/sign-up-form';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { maySignUp } from '@/lib/server/sign-in/sign-up';
import { signUp } from './actions';

export const metadata = { title: 'Start a plan' };

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const { invitation } = await searchParams;
  const token = typeof invitation === 'string' ? invitation : undefined;
  return (
    <FormColumns
      title="Start a plan"
      lead="Five short steps lead from an objective to what to do this week. You can leave at any point and continue later."
      below={<FirstSteps />}
    >
      <div className="grid content-start gap-5">
        {(await maySignUp(token)) ? (
          <>
            <SignUpForm signUp={signUp} invitation={token ?? ''} sendsMail={sendsMail()} />
            <noscript>Signing up needs JavaScript. Signing in works without it.</noscript>
          </>
        ) : (
          <p>
            {token
              ? 'This invitation has been used or has expired. Ask the person who sent it for another.'
              : 'Sign-up is closed here. Ask whoever runs this server for an invitation.'}
          </p>
        )}
        <p className="text-ink-soft">
          Been here before?{' '}
          <Link className="tap" href="/sign-in">
            Sign in
          </Link>
        </p>
      </div>
    </FormColumns>
  );
}
