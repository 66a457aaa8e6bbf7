import 'server-only';
import { BUSY_SECONDS, isTooBusy } from './actions/too-busy';
import { plainPage } from './plain-page';

/** A file of someone's own, for no cache; a page that says to try again where they wait for too many already. */
export async function download(body: Promise<string>, name: string, type: string): Promise<Response> {
  try {
    return new Response(await body, {
      headers: {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
      },
    });
  } catch (error) {
    if (!isTooBusy(error)) throw error;
    const page = { title: 'Too many files at once', sentence: error.message, back: '/people/import' };
    return plainPage(page, 503, { 'Retry-After': String(BUSY_SECONDS) });
  }
}

export const signedOut = () => new Response('Sign in first.\n', { status: 401, headers: { 'Cache-Control': 'private, no-store' } });
