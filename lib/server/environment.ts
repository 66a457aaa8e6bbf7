import 'server-only';
import { BadEnvironment } from '@/server/bad-environment.mjs';
import { type Environment, environmentOf } from '@/server/environment.mjs';

let checked: (Environment & { authSecret: string }) | undefined;

/** The environment, read once and checked; see README for each variable. @throws BadEnvironment */
export function environment() {
  checked ??= withSecret(environmentOf(process.env));
  return checked;
}

function withSecret(environment: Environment) {
  const { authSecret } = environment;
  if (!authSecret) throw new BadEnvironment('AUTH_SECRET is missing: start the app with npm start, npm run dev or server.mjs.');
  return { ...environment, authSecret };
}
