import { cookies } from 'next/headers';
import { CredentialsSignin } from 'next-auth';
import { signInSchema } from '@/lib/plan/account';
import { sayCount } from '@/lib/plan/say';
import { signIn, TooManyTries } from '@/lib/server/auth';
import { rememberBrowser } from '@/lib/server/known-browser';
import { ownPath } from '@/lib/server/own-path';
import { cookieOptions } from '@/lib/server/session-cookie';
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
    if (typeof email === 'string') {
      (await cookies()).set(keptEmail, email.slice(0, 254), { ...cookieOptions(), maxAge: 60, path: '/sign-in' });
    }
    return seeOther(`/sign-in?${new URLSearchParams({ problem: 'wrong', to: goTo })}`);
  }

  function wait(seconds: number) {
    const problem = `Too many tries. Wait ${sayCount(Math.ceil(seconds / 60), 'minute', 'minutes')}, then try again.`;
    const headers = { 'Retry-After': String(seconds), 'Cache-Control': 'private, no-store' };
    if (wantsJson) return Response.json({ problem }, { status: 429, headers });
    return new Response(plainPage(problem), { status: 429, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
  }
}

const seeOther = (path: string) => new Response(null, { status: 303, headers: { Location: path } });

const plainPage = (sentence: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wait a little</title>
<link rel="stylesheet" href="/door.css"><main><h1>Wait a little</h1><p>${sentence}</p><p><a href="/sign-in">Back to sign in</a></p></main></html>`;
