import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { checkNode, say, serverArgs } from './run.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', short: 'p' },
    host: { type: 'string' },
    demo: { type: 'boolean', default: false },
  },
});

checkNode();
try {
  install();
  build();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
}
say('Opening the database and starting');
const server = spawn(process.execPath, serverArgs, {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.port && { PORT: values.port }),
    ...(values.host && { HOST: values.host }),
    ...(values.demo && { SEED_DEMO: '1' }),
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
}
// npm runs this under a shell that dies of SIGTERM without passing it on: notice being orphaned.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
server.on('exit', (code) => process.exit(code ?? 1));
