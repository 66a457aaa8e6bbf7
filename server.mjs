import { fileURLToPath } from 'node:url';
import { keptSecret } from './server/auth-secret.mjs';
import { builtFiles } from './server/built-files.mjs';
import { compressResponses } from './server/compress-responses.mjs';
import { environmentOf } from './server/environment.mjs';
import { gracefulStop } from './server/graceful-stop.mjs';
import { httpServer } from './server/http-server.mjs';
import { requestHandler } from './server/request-handler.mjs';
import { routeTemplates } from './server/route-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
/** @param {object} line */
const log = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
/** @param {unknown} error */
const giveUp = (error) => {
  console.error(/** @type {Error} */ (error).message);
  process.exit(1);
};

async function start() {
  const environment = environmentOf(process.env);
  process.umask(0o077);
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(environment.port),
    APP_URL: environment.origin,
    DATA_DIR: environment.dataDir,
    AUTH_SECRET: environment.authSecret ?? keptSecret(environment.dataDir),
    // Where Next asks this process for the page an action redirects to.
    __NEXT_PRIVATE_ORIGIN: environment.inside,
  });
  // The app finds its migrations from here, wherever a supervisor started it.
  process.chdir(root);
  const { default: nextApp } = await import('next');
  const app = nextApp({ dev: false, dir: root, hostname: environment.host, port: environment.port });
  await app.prepare();
  const [files, pages] = [builtFiles(root), app.getRequestHandler()];
  /** @param {import('node:http').IncomingMessage} req @param {import('node:http').ServerResponse} res */
  const next = (req, res) => files(req, res, () => pages(req, res));
  const stop = gracefulStop(log);
  const handler = requestHandler({ environment, next, templateOf: routeTemplates(root), log, isClosing: stop.isClosing });
  const server = httpServer(environment.proxyCompresses ? handler : compressResponses(handler));
  stop.watch(server);
  server.once('error', giveUp);
  server.listen(environment.port, environment.host, () => {
    stop.onSignal(server);
    if (!environment.isSecure && !environment.isLocal) warnOfPlainHttp(environment.origin);
    console.log(`Throughline is at ${environment.origin}`);
  });
}

/** @param {string} origin */
function warnOfPlainHttp(origin) {
  const line = '!'.repeat(76);
  console.warn(
    `${line}\n${origin} uses plain http: passwords and sessions can be read in transit.\nPut a TLS proxy in front and set APP_URL to its https address.\n${line}`,
  );
}

start().catch(giveUp);
