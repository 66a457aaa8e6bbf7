import { emailSchema } from '../lib/plan/account/account';
import { RESET_MINUTES } from '../lib/plan/account/one-time-links';
import { printOneTimeAddress } from './one-time-address';
import { orOneLine } from './or-one-line';

await orOneLine(async () => {
  const [typed] = process.argv.slice(2);
  if (!typed) throw new Error('Whose password? npm run reset-link -- ines@example.org');
  await printOneTimeAddress(async (accounts) => {
    const account = await accounts.byEmail(emailSchema.safeParse(typed).data ?? '');
    if (!account) throw new Error(`There is no account with the e-mail ${typed}.`);
    return `/reset/${await accounts.issueTicket('reset', RESET_MINUTES, account.id)}`;
  }, RESET_MINUTES);
});
