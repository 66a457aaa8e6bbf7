import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
/** They set the environment that modules read when they load, or measure the memory of a process of their own. */
const alone = ['lib/server/**/*.test.ts', 'lib/import/memory.test.ts'];

export default defineConfig({
  // `server-only` is a marker for Next's compiler; outside of it, it is the empty module it ships.
  resolve: { alias: { '@': root, 'server-only': `${root}/node_modules/server-only/empty.js` } },
  test: {
    environment: 'node',
    env: { AUTH_SECRET: 'a secret of the tests, long enough to be one' },
    projects: [
      // Rules and rows leave nothing behind, so that a worker loads each module once.
      { extends: true, test: { name: 'shared', include: ['{lib,db,components}/**/*.test.{ts,tsx}'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: [...alone, '{scripts,server}/**/*.test.ts'] } },
    ],
    setupFiles: ['db/owner-watch-setup.ts', 'lib/property-seed-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
