/** @import { ServerResponse } from 'node:http' */

const script = /<script\b[^>]*>.*?<\/script>|<link rel="preload" as="script"[^>]*\/?>/gs;

/**
 * Buffers a page and sends it without its scripts unless it has a form: a plan that is only read needs none, and a
 * form keeps what a guest has typed (components/ui/form/kept-plain-form.tsx). In a text, `<` is written `&lt;`, so nothing else is taken.
 * @param {ServerResponse & { flush?: () => void }} res
 * @param {{ formsNeedIt: boolean }} page whether a form on it needs its script
 */
export function withoutScript(res, { formsNeedIt }) {
  const { write, end, flush } = res;
  /** @type {Uint8Array[]} */
  const parts = [];

  /** @param {unknown} chunk @param {unknown} encoding */
  const keep = (chunk, encoding) => {
    if (typeof chunk === 'string')
      parts.push(Buffer.from(chunk, typeof encoding === 'string' ? /** @type {BufferEncoding} */ (encoding) : 'utf8'));
    else if (chunk instanceof Uint8Array) parts.push(chunk);
  };
  /** @param {unknown} chunk @param {unknown} [encoding] @param {unknown} [done] */
  const keepPart = (chunk, encoding, done) => {
    keep(chunk, encoding);
    const written = typeof encoding === 'function' ? encoding : done;
    if (typeof written === 'function') process.nextTick(() => written());
    return true;
  };
  /** @param {unknown} [chunk] @param {unknown} [encoding] */
  const sendWhole = (chunk, encoding) => {
    keep(chunk, encoding);
    Object.assign(res, { write, end, flush });
    const page = Buffer.concat(parts).toString();
    const isRead = String(res.getHeader('Content-Type')).startsWith('text/html') && !(formsNeedIt && page.includes('<form'));
    return res.end(isRead ? page.replace(script, '') : page);
  };
  Object.assign(res, { write: keepPart, flush: () => undefined, end: sendWhole });
}
