// The floor: node:http and the same two queries as a page of people, with nothing around them.
import { createHash } from 'node:crypto';
import http from 'node:http';
import Database from 'better-sqlite3';

const [file = '', port] = process.argv.slice(2);
const sqlite = new Database(file, { readonly: true });
/** @typedef {{ id: string, name: string }} User */
/** @typedef {Record<'display' | 'position' | 'organization' | 'last_contact_on', string | null>} Person */

/** @type {Database.Statement<[string], User>} */
const session = sqlite.prepare('select users.id, users.name from sessions join users on users.id = sessions.user_id where token_hash = ?');
/** @type {Database.Statement<[string | undefined], Person>} */
const people = sqlite.prepare(
  `select people.id, display, people.position, organizations.name as organization, last_contact_on from people
   left join organizations on organizations.owner_id = people.owner_id and organizations.id = organization_id
   where people.owner_id = ? and archived_at is null order by sort_name limit 50`,
);
const escapeText = (/** @type {string | null | undefined} */ text) =>
  String(text ?? '').replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const server = http.createServer((request, response) => {
  if (request.url === '/api/bench') {
    response.end(JSON.stringify({ queries: 0, cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }));
    return;
  }
  const token = /session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const who = session.get(createHash('sha256').update(token).digest('base64url'));
  const rows = people
    .all(who?.id)
    .map((row) => `<li>${[row.display, row.position, row.organization, row.last_contact_on].map(escapeText).join(', ')}</li>`);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>${escapeText(who?.name)}</title><ul>${rows.join('')}</ul>`);
});
server.listen(Number(port), '127.0.0.1');
