import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkNode, ensureBuild, ensureDeps, ensureSecret, root, say, serve } from './lib.mjs';

const { values: v } = parseArgs({
  options: {
    port: { type: 'string', short: 'p', default: process.env.PORT ?? '3000' },
    host: { type: 'string', default: process.env.HOST ?? '127.0.0.1' },
    demo: { type: 'boolean', default: false },
  },
});
checkNode();
ensureDeps();
ensureBuild();
const dataDir = process.env.DATA_DIR ?? path.join(root, 'data');
say(`starting on http://${v.host}:${v.port}`);
serve({
  host: v.host,
  port: v.port,
  env: {
    AUTH_SECRET: ensureSecret(dataDir),
    AUTH_TRUST_HOST: 'true',
    DATABASE_PATH: path.join(dataDir, 'app.db'),
    SEED_DEMO: v.demo ? '1' : '',
  },
});
