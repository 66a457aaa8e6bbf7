import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../run.mjs';

/** @type {Map<string, string>} */
const ids = new Map();

/** The id of a server action in the built app. @param {string} name */
function idOf(name) {
  if (ids.size === 0) {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, '.next', 'server', 'server-reference-manifest.json'), 'utf8'));
    for (const [id, { exportedName }] of Object.entries(/** @type {Record<string, { exportedName: string }>} */ (manifest.node)))
      ids.set(exportedName, id);
  }
  return ids.get(name) ?? '';
}

/**
 * Does what a button of the page at `route` does.
 * @param {import('./types').Place} place @param {string} route @param {string} name @param {object} values
 * @throws Error when the answer is not that it is done
 */
export async function act({ base, headers }, route, name, values) {
  const answer = await fetch(base + route, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      ...headers,
      origin: base,
      'next-action': idOf(name),
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
    },
    body: JSON.stringify([values, randomUUID()]),
  });
  const body = await answer.text();
  if (answer.status !== 200 || !body.includes('"ok":true')) throw new Error(`${name} answers ${answer.status}: ${body.slice(0, 400)}`);
}
