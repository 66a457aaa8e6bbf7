import { secretIn, settingsOf } from '../server/settings.mjs';
import { install } from './install.mjs';
import { checkNode, nextBin, run } from './run.mjs';

/** For writing the app: Next alone, on the data of `npm start`, without the front door and its policy. */
checkNode();
install();
const { host, port, origin, dataDir } = settingsOf(process.env);
run(process.execPath, [nextBin, 'dev', '-H', host, '-p', String(port)], {
  APP_URL: origin,
  DATA_DIR: dataDir,
  AUTH_SECRET: process.env.AUTH_SECRET || secretIn(dataDir),
});
