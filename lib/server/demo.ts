import 'server-only';
import { tellStory } from '@/db/demo/tell';
import type { Database } from '@/db/engine/client';
import { dayIn, now } from './clock';
import { environment } from './environment';
import { hashPassword } from './sign-in/password';

const email = 'demo@example.org';
/** Public: see `SEED_DEMO` in the environment. */
const password = 'forecasts that reach people';

/** Loads the demo account, unless it is there, and says how to sign in. */
export async function loadDemo(db: Database) {
  const { origin } = environment();
  // The demo runs on the viewer's own machine, so its zone is theirs.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const moment = now();
  const story = await tellStory(db, { email, passwordHash: await hashPassword(password), timeZone }, dayIn(moment, timeZone), moment);
  console.log(`The demo: sign in at ${origin}/sign-in as ${email} with the password “${password}”.`);
  if (!story) console.log('  Its links were shown when it was loaded. Create new ones under Sharing.');
  for (const { name, token } of story?.links ?? []) console.log(`  Share link for ${name}: ${origin}/s/${token}`);
}
