export const dynamic = 'force-dynamic';

/** The process runs and answers. */
export const GET = () => new Response('live\n');
