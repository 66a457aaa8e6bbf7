/** How much more is read and thrown away, so that the sender gets to read the refusal, before the connection is cut. */
const SPILL_BYTES = 32 * 1024 * 1024;

/**
 * Counts a body as it streams in, whatever its Content-Length said. Past the limit nothing more is handed on, not even the end:
 * a body that was cut must never look like a whole one.
 * @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res
 * @param {number} most bytes @param {() => void} tooMuch called once, to answer
 */
export function limitBody(req, res, most, tooMuch) {
  const push = req.push;
  // Not at once: we are inside Node's parser, which is used again for the next connection.
  const end = () => setImmediate(() => req.destroy());
  let taken = 0;
  req.push = (/** @type {Buffer | null} */ chunk, /** @type {BufferEncoding | undefined} */ encoding) => {
    const before = taken;
    taken += chunk?.length ?? 0;
    if (taken <= most) return push.call(req, chunk, encoding);
    if (before <= most) tooMuch();
    if (taken > most + SPILL_BYTES) end();
    // Whoever still waits for the end of this body is woken by an error, once the refusal is out.
    if (chunk === null) res.writableFinished ? end() : res.once('finish', end);
    return true;
  };
}
