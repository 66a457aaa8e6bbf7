import 'server-only';
import { cookies, headers } from 'next/headers';
import NextAuth, { AuthError, CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { accountsOf } from '@/db/accounts/accounts';
import { endSession, readSession, startSession } from '@/db/accounts/sessions';
import type { OwnerId } from '@/db/scope';
import { emailSchema, nameSchema, signInSchema } from '@/lib/plan/account/account';
import { sayWait } from '@/lib/plan/words/say';
import { clientAddress } from '../client-address';
import { now } from '../clock';
import { database } from '../database';
import { environment } from '../environment';
import { logError } from '../log-error';
import { ownPath } from '../own-path';
import { rememberTheme } from '../theme';
import { carriedZone } from './browser-zone';
import { askToConfirm } from './confirm-email';
import { knownBrowser } from './known-browser';
import { noteBrowser } from './note-browser';
import { outsideProviders } from './outside-providers';
import { TooManyHashes } from './password';
import { cookieOptions, sessionCookieName } from './session-cookie';
import { checkSignIn } from './sign-in';
import { maySignUp } from './sign-up';

/** Not now: too many tries from here have failed (429), or too many people are signing in (503). */
export class SignInLater extends CredentialsSignin {
  constructor(
    readonly status: 429 | 503,
    readonly waitSeconds: number,
    readonly sentence: string,
  ) {
    super();
  }
}

function whenBusy(error: unknown): never {
  throw error instanceof TooManyHashes ? new SignInLater(503, error.retrySeconds, error.message) : error;
}

/** Auth.js writes what it was asked into its messages, such as a whole address: only what went wrong, and why, is kept. */
function logAuthError(error: Error) {
  const why = error instanceof AuthError ? error.cause?.err : error;
  logError(why ?? new Error(error instanceof AuthError ? error.type : error.name));
}

/**
 * Auth.js refuses database sessions with a password provider. Its `jwt` hooks give the same: the cookie holds an opaque token
 * whose hash is a row, so ending the row ends the session at once.
 */
export const { handlers, signIn, signOut } = NextAuth(() => {
  // The front server has checked the host: with this set, Auth.js would ask Next's request for it again.
  delete process.env.AUTH_URL;
  return {
    trustHost: true,
    secret: environment().authSecret,
    pages: { signIn: '/sign-in', error: '/sign-in' },
    session: { strategy: 'jwt', maxAge: 30 * 86400 },
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    logger: { error: (error) => void (error instanceof CredentialsSignin || logAuthError(error)) },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        async authorize(raw) {
          const credentials = signInSchema.safeParse({ email: raw.email, password: raw.password });
          if (!credentials.success) return null;
          const { email, password } = credentials.data;
          const browser = await knownBrowser(email);
          const answer = await checkSignIn({ email, password, address: await clientAddress(), browser }).catch(whenBusy);
          if ('waitSeconds' in answer) throw new SignInLater(429, answer.waitSeconds, sayWait(answer.waitSeconds));
          return 'user' in answer ? answer.user : null;
        },
      }),
      ...outsideProviders(),
    ],
    jwt: {
      async encode({ token }) {
        if (typeof token?.session === 'string') return token.session;
        if (!token?.sub) throw new Error('A session needs a user.');
        const before = (await cookies()).get(sessionCookieName())?.value;
        return startSession(database(), token.sub, (await headers()).get('user-agent') ?? '', now(), before);
      },
      async decode({ token }) {
        const signed = token ? await readSession(database(), token, now()) : undefined;
        return signed ? { sub: signed.account.id, session: token } : null;
      },
    },
    callbacks: {
      async signIn({ user, account, profile }) {
        if (!account || account.type === 'credentials') return true;
        const accounts = accountsOf(database(), now());
        const identity = { provider: account.provider, providerAccountId: account.providerAccountId };
        const known = await accounts.byIdentity(identity);
        if (known) user.id = known.id;
        else {
          const { data: email } = emailSchema.safeParse(profile?.email);
          if (!email || profile?.email_verified === false) return '/sign-in?problem=no-email';
          if (!(await maySignUp())) return '/sign-in?problem=closed';
          const name = nameSchema.catch(email.slice(0, 80)).parse(user.name);
          const emailConfirmedAt = profile?.email_verified === true ? now() : undefined;
          const timeZone = await carriedZone();
          const made = await accounts.create({ email, name, passwordHash: null, timeZone, emailConfirmedAt }, { identity });
          if (!made) return '/sign-in?problem=taken';
          user.id = made;
          if (!emailConfirmedAt) await askToConfirm(made);
        }
        return true;
      },
      jwt: ({ token, user }) => (user?.id ? { ...token, sub: user.id } : token),
      // What is not a page of ours leads to the front page.
      redirect: ({ url, baseUrl }) => baseUrl + (ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url) ?? ''),
    },
    events: {
      async signIn({ user }) {
        const account = user.id && (await accountsOf(database(), now()).atSignIn(user.id));
        if (!user.id || !account) return;
        await rememberTheme(account.theme);
        await noteBrowser({ ...account, id: user.id as OwnerId });
      },
      async signOut(message) {
        const session = 'token' in message ? message.token?.session : undefined;
        if (typeof session === 'string') await endSession(database(), session);
      },
    },
  };
});
