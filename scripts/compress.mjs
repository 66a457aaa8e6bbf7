// Writes a brotli and a gzip copy of each file of the build that gets smaller, for server/built-files.mjs to send.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { root } from './run.mjs';

const folder = path.join(root, '.next', 'static');
for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(css|js|json|svg)$/.test(name)) continue;
  const file = path.join(folder, name);
  const bytes = fs.readFileSync(file);
  fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes));
  fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
}
