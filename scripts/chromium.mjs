import fs from 'node:fs';
import path from 'node:path';
import { toolSettingsOf } from '../server/environment.mjs';
import { bin, run, say } from './run.mjs';

/** The browser without a window comes first: it does the same work with half the processor time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Debian's packages; older releases have only the second. */
const packages = ['chromium-headless-shell', 'chromium'];

/**
 * A Chromium for the journeys, installed when there is none.
 * @returns {string | undefined} its path; undefined for Playwright's own, which Playwright finds itself
 */
export function chromium() {
  const found = look();
  if (found) return found;
  if (process.platform === 'linux' && onPath('apt-get') && process.getuid?.() === 0) {
    say('Installing Chromium with apt-get');
    run('apt-get', ['update', '-q']);
    for (const name of packages) {
      try {
        run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { DEBIAN_FRONTEND: 'noninteractive' });
        return look();
      } catch {
        say(`There is no package ${name}`);
      }
    }
  }
  say('Installing Playwright’s Chromium');
  run(bin('playwright'), ['install', 'chromium']);
  return undefined;
}

const look = () => [toolSettingsOf(process.env).chromiumPath, ...names.map(onPath)].find((file) => file && fs.existsSync(file));

/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));
