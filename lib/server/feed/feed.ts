import 'server-only';
import { feedOf } from '@/db/shared/feed';
import { now } from '../clock';
import { database } from '../database';

/** Answers a calendar program that asks for a feed: the calendar, that it is unchanged, or the dead answer. */
export async function answerFeed(request: Request, token: string): Promise<Response> {
  const feed = await feedOf(database(), token, now());
  if (!feed) return new Response(null, { status: 404 });
  const etag = await feed.etag();
  if (request.method === 'GET') await feed.noteFetch();
  const headers = { ETag: etag, 'Cache-Control': 'private, no-store' };
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(await feed.calendar(), { headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' } });
}

/** Whether the program named this version: several may stand in the header, and a proxy may have made a strong one weak. */
const isKnown = (given: string | null, etag: string) =>
  given?.split(',').some((each) => ['*', bare(etag)].includes(bare(each.trim()))) ?? false;

const bare = (etag: string) => etag.replace(/^W\//, '');
