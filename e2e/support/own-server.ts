import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hash } from '@node-rs/argon2';
import { expect } from '@playwright/test';
import { accountsOf } from '@/db/accounts/accounts';
import { databaseOn } from '@/db/engine/client';
import { openBeside } from '@/db/engine/open';
import type { OwnerId } from '@/db/scope';
import { toolSettingsOf } from '@/server/environment.mjs';
import { rawRequest } from './raw-request';

export type OwnServer = ReturnType<typeof ownServer>;

/** This test's own folder and port, for a server that may be stopped or killed. Tests of one worker run one after the other. */
export function ownServer() {
  const port = String(toolSettingsOf(process.env).journeys.port + 13 + Number(process.env.TEST_PARALLEL_INDEX));
  const origin = `http://127.0.0.1:${port}`;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'throughline-operations-'));
  const running: ChildProcess[] = [];
  const database = () => databaseOn(openBeside(path.join(folder, 'throughline.db')));
  return {
    origin,
    folder,

    /** A connection to the running server's database. */
    database,

    /** @param largestFile in bytes: no file of this process may grow beyond it */
    serve(env: Record<string, string> = {}, { largestFile = undefined as number | undefined } = {}) {
      const limit = largestFile === undefined ? '' : `ulimit -f ${largestFile / 512}; `;
      const child = spawn('sh', ['-c', `${limit}exec "$0" server.mjs`, process.execPath], {
        env: { ...process.env, DATA_DIR: folder, PORT: port, ...env },
      });
      running.push(child);
      const printed = { out: '', err: '' };
      child.stdout.on('data', (chunk) => {
        printed.out += chunk;
      });
      child.stderr.on('data', (chunk) => {
        printed.err += chunk;
      });
      return { child, printed, ended: once(child, 'exit') as Promise<[number | null]> };
    },

    async ready() {
      await expect
        .poll(() =>
          rawRequest(origin, '/api/health/ready').then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
    },

    /** Creates an account with a password in the running server's database and returns a connection to it. */
    async account(email = 'ines@example.org') {
      const db = database();
      const password = 'seven lamps along the quay';
      const passwordHash = await hash(password, { memoryCost: 19456, timeCost: 2, parallelism: 1 });
      const ownerId = (await accountsOf(db, new Date()).create({ email, name: 'Ines', passwordHash, timeZone: 'UTC' })) as OwnerId;
      return { db, ownerId, email, password };
    },

    close() {
      for (const child of running.splice(0)) child.kill('SIGKILL');
      fs.rmSync(folder, { recursive: true });
    },
  };
}
