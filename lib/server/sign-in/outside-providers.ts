import 'server-only';
import type { Provider } from 'next-auth/providers';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';

const has = (prefix: string) => Boolean(process.env[`${prefix}_ID`] && process.env[`${prefix}_SECRET`]);

/** The providers whose environment variables are set, named as next-auth names them; the others are not shown. */
export function outsideProviders(): Provider[] {
  return [
    ...(has('AUTH_GOOGLE') ? [Google] : []),
    ...(has('AUTH_GITHUB') ? [GitHub] : []),
    ...(has('AUTH_OIDC') && process.env.AUTH_OIDC_ISSUER
      ? [
          {
            id: 'oidc',
            name: process.env.AUTH_OIDC_NAME ?? 'your organization',
            type: 'oidc' as const,
            issuer: process.env.AUTH_OIDC_ISSUER,
            clientId: process.env.AUTH_OIDC_ID,
            clientSecret: process.env.AUTH_OIDC_SECRET,
          },
        ]
      : []),
  ];
}

/** For the buttons on the sign-in page. */
export const providerNames = () =>
  outsideProviders().map((provider) => {
    const { id, name } = typeof provider === 'function' ? provider({}) : provider;
    return { id, name };
  });
