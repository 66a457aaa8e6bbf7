import { processShared } from '../lib/process-shared.mjs';
import { replaceResponse } from './replace-response.mjs';

/** The ids of calls that no action has begun with. The app, compiled apart from this server, takes them out: see lib/server/actions/mark-call-read.ts. */
const unread = processShared.unreadCalls ?? new Set();
processShared.unreadCalls = unread;

/**
 * Whether Next will try to read a request as a call of a server action: as React sends it, or as a form, which no page of ours takes.
 * @param {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders }} request
 */
export const isCall = ({ method, url, headers }) =>
  method === 'POST' && (headers['next-action'] !== undefined || (isMultipart(headers) && !url.startsWith('/api/')));

/** @param {import('node:http').IncomingHttpHeaders} headers */
const isMultipart = (headers) => /^multipart\/form-data/i.test(headers['content-type'] ?? '');

/**
 * Next answers 500 to a body that is not written as React writes it. Only Next can tell, so nothing is read twice here: our actions
 * answer to whatever goes wrong in them, so a call that failed before one had begun was not readable, and that is the sender's doing.
 * @param {import('node:http').ServerResponse} res @param {string} id @param {() => void} answer
 */
export function onUnreadableCall(res, id, answer) {
  unread.add(id);
  res.once('close', () => unread.delete(id));
  replaceResponse(res, (status) => status === 500 && unread.has(id), answer);
}
