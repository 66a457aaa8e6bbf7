import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * The secret that signs cookies: created once and kept beside the data, readable by its owner alone, so that sessions outlive a restart.
 * @param {string} dataDir
 * @throws {Error} with one line for the operator, where nothing can be stored
 */
export function keptSecret(dataDir) {
  const file = path.join(dataDir, 'auth-secret');
  try {
    makeFolder(dataDir);
    if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Error(`The data cannot be stored in ${dataDir} (${message}). Set DATA_DIR to a folder this user can write to.`);
  }
}

/** As in db/engine/open.ts: Node's own recursion never ends under a parent such as /proc. @param {string} folder */
function makeFolder(folder) {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder, { mode: 0o700 });
}
