import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { builtFiles } from './server/built-files.mjs';
import { compressing } from './server/compressing.mjs';
import { frontDoor } from './server/door.mjs';
import { httpServer } from './server/http-server.mjs';
import { routeTemplates } from './server/route-templates.mjs';
import { secretIn, settingsOf } from './server/settings.mjs';
import { gracefulStop } from './server/stop.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const log = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const giveUp = (error) => {
  console.error(error.message);
  process.exit(1);
};

// How much new space this thread may have (see serverArgs in scripts/run.mjs) is settled by now. As a flag it would hold for the threads
// of imports too, which are given less.
v8.setFlagsFromString('--max-semi-space-size=0');

async function start() {
  const settings = settingsOf(process.env);
  process.umask(0o077);
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(settings.port),
    APP_URL: settings.origin,
    DATA_DIR: settings.dataDir,
    AUTH_SECRET: process.env.AUTH_SECRET || secretIn(settings.dataDir),
    // Where Next asks this process for the page an action redirects to.
    __NEXT_PRIVATE_ORIGIN: settings.inside,
  });
  // The app finds its migrations from here, wherever a supervisor started it.
  process.chdir(root);
  const { default: nextApp } = await import('next');
  const app = nextApp({ dev: false, dir: root, hostname: settings.host, port: settings.port });
  await app.prepare();
  const [files, pages] = [builtFiles(root), app.getRequestHandler()];
  const next = (req, res) => files(req, res, () => pages(req, res));
  const stop = gracefulStop(log);
  const door = frontDoor({ settings, next, templateOf: routeTemplates(root), log, isClosing: stop.isClosing });
  const server = httpServer(settings.proxyCompresses ? door : compressing(door));
  stop.watch(server);
  server.once('error', giveUp);
  server.listen(settings.port, settings.host, () => {
    stop.onSignal(server);
    if (!settings.secure && !settings.local) warnOfPlainHttp(settings.origin);
    console.log(`Throughline is at ${settings.origin}`);
  });
}

function warnOfPlainHttp(origin) {
  const line = '!'.repeat(76);
  console.warn(
    `${line}\n${origin} uses plain http: passwords and sessions can be read in transit.\nPut a TLS proxy in front and set APP_URL to its https address.\n${line}`,
  );
}

start().catch(giveUp);
