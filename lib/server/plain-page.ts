import 'server-only';

type Page = { title: string; sentence: string; back: string };

/** A page with one sentence, for a form that was sent without a script. `back` is one of our paths. */
export const plainPage = ({ title, sentence, back }: Page, status: number, headers: Record<string, string> = {}) =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="stylesheet" href="/plain-page.css"><main><h1>${title}</h1><p>${escaped(sentence)}</p><p><a href="${back}">Back</a></p></main></html>`,
    { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store', ...headers } },
  );

/** A sentence may quote a file. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
