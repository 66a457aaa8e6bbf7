import { cookies } from 'next/headers';
import { CredentialsSignin } from 'next-auth';
import { signInSchema } from '@/lib/plan/account';
import { signIn, TooManyTries } from '@/lib/server/auth';
import { rememberBrowser } from '@/lib/server/known-browser';
import { ownPath } from '@/lib/server/own-path';
import { keptEmail, signInProblem } from '@/lib/server/sign-in-problem';

/**
 * Signs in with e-mail and password. A plain form post, so that it works without a script: it answers with a redirect, or with
 * JSON when asked for JSON, and with 429 and Retry-After after too many failures either way.
 */
export async function POST(request: Request) {
  const form = await request.formData();
  const wantsJson = request.headers.get('accept') === 'application/json';
  const goTo = ownPath(form.get('to')) ?? '/today';
  const credentials = signInSchema.safeParse({ email: form.get('email'), password: form.get('password') });

  try {
    if (!credentials.success) return await refuse();
    await signIn('credentials', { ...credentials.data, redirect: false });
    await rememberBrowser(credentials.data.email);
    return wantsJson ? Response.json({ goTo }) : seeOther(goTo);
  } catch (error) {
    if (error instanceof TooManyTries) return wait(error.waitSeconds);
    if (error instanceof CredentialsSignin) return await refuse();
    throw error;
  }

  async function refuse() {
    if (wantsJson) return Response.json({ problem: signInProblem('wrong') }, { status: 401 });
    const email = form.get('email');
    if (typeof email === 'string') (await cookies()).set(keptEmail, email.slice(0, 254), { httpOnly: true, maxAge: 60, path: '/sign-in' });
    return seeOther('/sign-in?problem=wrong');
  }

  function wait(seconds: number) {
    const problem = `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`;
    const headers = { 'Retry-After': String(seconds) };
    return wantsJson ? Response.json({ problem }, { status: 429, headers }) : new Response(problem, { status: 429, headers });
  }
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } });
