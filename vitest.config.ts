import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  // `server-only` is a marker for Next's compiler; outside of it, it is the empty module it ships.
  resolve: { alias: { '@': root, 'server-only': `${root}/node_modules/server-only/empty.js` } },
  test: {
    include: ['{lib,db,components,scripts,server}/**/*.test.{ts,tsx}', '*.test.ts'],
    environment: 'node',
    env: { AUTH_SECRET: 'a secret of the tests, long enough to be one' },
    setupFiles: ['db/owner-watch-setup.ts', 'lib/property-seed-setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
