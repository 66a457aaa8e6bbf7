import 'server-only';
import type { Provider } from 'next-auth/providers';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import { environment } from '../environment';

/** The providers that are set up in the environment; the others are not shown. */
export function outsideProviders(): Provider[] {
  const { google, github, oidc } = environment().providers;
  return [
    ...(google ? [Google(keysOf(google))] : []),
    ...(github ? [GitHub(keysOf(github))] : []),
    ...(oidc ? [{ id: 'oidc', name: oidc.name, type: 'oidc' as const, issuer: oidc.issuer, ...keysOf(oidc) }] : []),
  ];
}

const keysOf = ({ id, secret }: { id: string; secret: string }) => ({ clientId: id, clientSecret: secret });

/** For the buttons on the sign-in page. */
export const providerNames = () =>
  outsideProviders().map((provider) => {
    const { id, name } = typeof provider === 'function' ? provider({}) : provider;
    return { id, name };
  });
