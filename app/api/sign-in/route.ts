import { cookies } from 'next/headers';
import { CredentialsSignin } from 'next-auth';
import { signInSchema } from '@/lib/plan/account/account';
import { sayWait } from '@/lib/plan/words/say';
import { formOf } from '@/lib/server/actions/form-of';
import { isNotSaved } from '@/lib/server/actions/not-saved';
import { clientAddress } from '@/lib/server/client-address';
import { ownPath } from '@/lib/server/own-path';
import { plainPage } from '@/lib/server/plain-page';
import { SignInLater, signIn } from '@/lib/server/sign-in/auth';
import { cookieOptions } from '@/lib/server/sign-in/session-cookie';
import { secondsBlocked } from '@/lib/server/sign-in/sign-in';
import { keptEmail, signInProblem } from '@/lib/server/sign-in/sign-in-problem';

/**
 * Signs in with e-mail and password. A plain form post, so that it works without a script: it answers with a redirect, or with
 * JSON when asked for JSON, and with 429 and Retry-After after too many failures either way. An address that is over its limit is
 * answered before anything is read, so that it cannot keep others waiting.
 */
export async function POST(request: Request) {
  const wantsJson = request.headers.get('accept') === 'application/json';
  const blocked = await secondsBlocked(await clientAddress());
  if (blocked > 0) return wait({ status: 429, waitSeconds: blocked, sentence: sayWait(blocked) });
  const form = await formOf(request);
  const goTo = ownPath(form.get('to')) ?? '/today';
  const credentials = signInSchema.safeParse({ email: form.get('email'), password: form.get('password') });

  try {
    if (!credentials.success) return await refuse();
    await signIn('credentials', { ...credentials.data, redirect: false });
    return wantsJson ? Response.json({ goTo }) : seeOther(goTo);
  } catch (error) {
    if (error instanceof SignInLater) return wait(error);
    if (error instanceof CredentialsSignin) return await refuse();
    if (isNotSaved(error)) return later(503, { title: 'Not signed in', sentence: 'Nothing can be saved right now. Please try again.' });
    throw error;
  }

  async function refuse() {
    if (wantsJson) return Response.json({ problem: signInProblem('wrong') }, { status: 401 });
    const email = form.get('email');
    if (typeof email === 'string') {
      (await cookies()).set(keptEmail, email.slice(0, 254), { ...cookieOptions(), maxAge: 60, path: '/sign-in' });
    }
    return seeOther(`/sign-in?${new URLSearchParams({ problem: 'wrong', to: goTo })}`);
  }

  function wait({ status, waitSeconds, sentence }: Pick<SignInLater, 'status' | 'waitSeconds' | 'sentence'>) {
    return later(status, { title: 'Wait a little', sentence }, { 'Retry-After': String(waitSeconds) });
  }

  function later(status: number, { title, sentence }: { title: string; sentence: string }, headers: Record<string, string> = {}) {
    if (wantsJson) return Response.json({ problem: sentence }, { status, headers: { ...headers, 'Cache-Control': 'private, no-store' } });
    return plainPage({ title, sentence, back: '/sign-in' }, status, headers);
  }
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } });
