import { act } from './actions.mjs';

const everyMs = 40;
const savesEveryMs = 400;

/**
 * Someone who goes from page to page, looks people up, and now and then saves something.
 * @param {import('./types').Account} account
 * @returns how to stop, and the times (ms) then
 */
export function others(account) {
  /** @type {{ all: number[], writes: number[] }} */
  const times = { all: [], writes: [] };
  const looks = ['/today', '/people', '/api/search?q=an', '/plan', '/people?q=hansen'].map((route) => () => look(account, route));
  const save = () => act(account, '/people', 'tagPeople', { ids: [account.people[0]], tag: 'energy' });
  const [looking, saving] = [every(looks, everyMs), every([save], savesEveryMs)];
  return {
    async stop() {
      const [looked, saved] = await Promise.all([looking.stop(), saving.stop()]);
      times.all.push(...looked, ...saved);
      times.writes.push(...saved);
      return times;
    },
  };
}

/** @param {import('./types').Place} place @param {string} route */
async function look({ base, headers }, route) {
  const answer = await fetch(base + route, { headers });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${route} answers ${answer.status}`);
}

/** Does one of the acts at a time, with a pause between. @param {(() => Promise<void>)[]} acts @param {number} pauseMs */
function every(acts, pauseMs) {
  let isOn = true;
  /** @type {number[]} */
  const times = [];
  const going = (async () => {
    for (let at = 0; isOn; at++) {
      const begun = performance.now();
      await acts[at % acts.length]?.();
      times.push(performance.now() - begun);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return times;
  })();
  return {
    stop: () => {
      isOn = false;
      return going;
    },
  };
}
