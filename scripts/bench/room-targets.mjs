import fs from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

/** Limits as multiples of the bare page's CPU: quiet, while others or the reader save, and for an account of three years. */
const LIST = { quiet: 1.8, saving: 2.0, old: 2.2 };
const ROW = { quiet: 2.0, saving: 2.2, old: 2.5 };
const SHARED = { quiet: 1.4, saving: 1.6, old: 1.8 };

/** @typedef {Partial<Record<'quiet' | 'saving' | 'old', number>>} Limits */
/** @typedef {import('./types').Target & { limits?: Limits, htmlKb?: number }} PageTarget */

/**
 * The main pages of the planner by route, and the shared plan; a route that is not built is left out.
 * @type {[route: string, limits: Limits, idOf?: (account: import('./types').Seeded) => string | undefined][]}
 */
const rooms = [
  ['/today', ROW],
  ['/people', LIST],
  ['/people/[id]', ROW, ({ key }) => key[5]],
  ['/introductions', LIST],
  ['/plan', LIST],
  ['/plans', LIST],
  ['/goals', LIST],
  ['/goals/[id]', ROW, ({ goals }) => goals[0]],
  ['/mentors', LIST],
  ['/mentors/[id]', ROW, ({ mentors }) => mentors[3]],
  ['/organizations', LIST],
  ['/organizations/targets', LIST],
  ['/organizations/[id]', ROW, ({ organizations }) => organizations[0]],
  ['/steps', ROW],
  ['/progress', LIST],
  ['/inbox', ROW],
  ['/review', ROW],
  ['/catch-up', ROW],
  ['/sharing', LIST],
  ['/settings', LIST],
  ['/s/[token]', SHARED, ({ share }) => share],
];

/** The inbox of an account with 200 suggestions. @param {{ base: string }} app @param {import('./types').Seeded} account @returns {PageTarget} */
export const inboxTarget = ({ base }, { session }) => ({
  name: '/inbox, 200 suggestions',
  base,
  path: '/inbox',
  headers: { cookie: `throughline.session=${session}` },
  limits: { quiet: 2.2 },
  // A page of 50, each with a field and its buttons.
  htmlKb: 120,
});

/** The bare page, and every page of this account beside it. @param {{ base: string }} app @param {import('./types').Seeded} account */
export function roomTargets({ base }, account) {
  const headers = { cookie: `throughline.session=${account.session}` };
  const routes = JSON.parse(fs.readFileSync(path.join(root, '.next', 'app-path-routes-manifest.json'), 'utf8'));
  const isBuilt = new Set(Object.values(routes));
  /** @type {(route: string, limits?: Limits, idOf?: (account: import('./types').Seeded) => string | undefined) => PageTarget} */
  const target = (route, limits, idOf) => ({
    name: route,
    base,
    path: idOf ? route.replace(/\[\w+\]/, idOf(account) ?? '') : route,
    headers,
    limits,
  });
  return [target('/bench'), ...rooms.filter(([route]) => isBuilt.has(route)).map((room) => target(...room))];
}
