import { keptSecret } from '../server/auth-secret.mjs';
import { environmentOf } from '../server/environment.mjs';
import { install } from './install.mjs';
import { checkNode, nextBin, run } from './run.mjs';

/** For development: only Next, on the data of `npm start`, without the front server and its content policy. */
checkNode();
install();
const { host, port, origin, dataDir, authSecret } = environmentOf(process.env);
run(process.execPath, [nextBin, 'dev', '-H', host, '-p', String(port)], {
  APP_URL: origin,
  DATA_DIR: dataDir,
  AUTH_SECRET: authSecret ?? keptSecret(dataDir),
});
