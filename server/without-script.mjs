const script = /<script\b[^>]*>.*?<\/script>|<link rel="preload" as="script"[^>]*\/?>/gs;

/**
 * Holds a page back until it is whole and sends it without its scripts, unless it has a form: a plan that is only read needs none, and a
 * form keeps what a guest has typed (components/ui/form/kept-plain-form.tsx). In a text, `<` is written `&lt;`, so nothing else is taken.
 * @param {import('node:http').ServerResponse} res
 */
export function withoutScript(res) {
  const { write, end, flush } = res;
  const parts = [];
  const keep = (chunk, encoding) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array)
      parts.push(typeof chunk === 'string' ? Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8') : chunk);
  };
  res.write = (chunk, encoding, done) => {
    keep(chunk, encoding);
    const written = typeof encoding === 'function' ? encoding : done;
    if (written) process.nextTick(written);
    return true;
  };
  res.flush = () => undefined;
  res.end = (chunk, encoding) => {
    keep(chunk, encoding);
    Object.assign(res, { write, end, flush });
    const page = Buffer.concat(parts).toString();
    const isRead = String(res.getHeader('Content-Type')).startsWith('text/html') && !page.includes('<form');
    return res.end(isRead ? page.replace(script, '') : page);
  };
}
