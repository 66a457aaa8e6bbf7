import { processShared } from '../lib/process-shared.mjs';
import { replaceResponse } from './replace-response.mjs';

/** The ids of calls that no action has started yet. The app, compiled separately, removes them: see lib/server/actions/mark-call-read.ts. */
const unread = processShared.unreadCalls ?? new Set();
processShared.unreadCalls = unread;

/**
 * Whether Next will try to read a request as a call of a server action: as React sends it, or as a form, which none of our pages accepts.
 * @param {{ method: string, url: string, headers: import('node:http').IncomingHttpHeaders }} request
 */
export const isCall = ({ method, url, headers }) =>
  method === 'POST' && (headers['next-action'] !== undefined || (isMultipart(headers) && !url.startsWith('/api/')));

/** @param {import('node:http').IncomingHttpHeaders} headers */
const isMultipart = (headers) => /^multipart\/form-data/i.test(headers['content-type'] ?? '');

/**
 * Next answers 500 to a body that React could not have written. Only Next can tell, so nothing is parsed here: our actions
 * handle their own errors, so a call that failed before one had started was unreadable, which is the client's error.
 * @param {import('node:http').ServerResponse} res @param {string} id @param {() => void} answer
 */
export function onUnreadableCall(res, id, answer) {
  unread.add(id);
  res.once('close', () => unread.delete(id));
  replaceResponse(res, (status) => status === 500 && unread.has(id), answer);
}
