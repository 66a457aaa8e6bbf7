import { cookies } from 'next/headers';
import Link from 'next/link';
import { FormColumns } from '@/components/visitor/form-columns';
import { ProviderButtons } from '@/components/visitor/provider-buttons';
import { SignInForm } from '@/components/visitor/sign-in-form';
import { ThreadPicture } from '@/components/visitor/thread-picture';
import { ownPath } from '@/lib/server/own-path';
import { providerNames } from '@/lib/server/sign-in/outside-providers';
import { keptEmail, signInProblem } from '@/lib/server/sign-in/sign-in-problem';
import { signInWith } from './actions';

export const metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  // `error` is what Auth.js says when the way through a provider broke off.
  const [{ problem, error, to }, jar] = await Promise.all([searchParams, cookies()]);
  const goTo = ownPath(to) ?? '/today';
  return (
    <>
      <ThreadPicture />
      <FormColumns
        title="Good to have you back."
        lead="Your objective, the people on the way to it, and what came of each conversation. One thread."
      >
        <div className="grid content-start gap-5">
          <SignInForm email={jar.get(keptEmail)?.value ?? ''} to={goTo} problem={signInProblem(problem ?? (error && 'elsewhere'))} />
          <ProviderButtons providers={providerNames()} to={goTo} signInWith={signInWith} />
          <p className="text-ink-soft">
            New here?{' '}
            <Link className="tap" href="/sign-up">
              Start a plan
            </Link>
          </p>
        </div>
      </FormColumns>
    </>
  );
}
