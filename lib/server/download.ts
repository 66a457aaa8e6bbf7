import 'server-only';

/** A file of somebody's own, for nobody's cache. */
export const download = (body: string, name: string, type: string) =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });

export const signedOut = () => new Response('Sign in first.\n', { status: 401, headers: { 'Cache-Control': 'private, no-store' } });
