import path from 'node:path';
import { say } from '../run.mjs';
import { calendar } from './people-calendar.mjs';
import { duplicates } from './people-duplicates.mjs';
import { peopleFilters } from './people-filters.mjs';
import { importFile } from './people-import.mjs';
import { search } from './people-search.mjs';
import { seed } from './seed.mjs';
import { startApp } from './server.mjs';

const sizes = [
  { name: 'big', people: 20_000, interactions: 60_000 },
  { name: 'small', people: 200, interactions: 600 },
  { name: 'others', people: 200, interactions: 600 },
];

/** One account of 20,000 people beside one of 200. @param {import('./types').Site} site */
export async function people({ dataDir, port }) {
  say('migrating and filling: an account of 20,000 people and 60,000 interactions beside two of 200 and 600');
  await (await startApp({ dataDir, port })).stop();
  const file = path.join(dataDir, 'throughline.db');
  const seeded = seed(
    file,
    sizes.map((size) => ({ ...size, details: true })),
  );
  const app = await startApp({ dataDir, port });
  /** @param {string} name @returns {import('./types').Account} */
  const accountOf = (name) => {
    const account = seeded.find((each) => each.name === name);
    if (!account) throw new Error(`No account ${name} was filled.`);
    return { ...account, base: app.base, headers: { cookie: `throughline.session=${account.session}` } };
  };
  const accounts = { big: accountOf('big'), small: accountOf('small'), others: accountOf('others') };
  const measures = {
    'search as one types': search,
    'the people page and its filters': peopleFilters,
    'finding duplicates': duplicates,
    'a calendar of 10 MB': calendar,
    'a file of 12,000': importFile,
  };
  try {
    for (const [what, measure] of Object.entries(measures)) {
      say(what);
      await measure({ ...accounts, file });
    }
  } finally {
    await app.stop();
  }
}
