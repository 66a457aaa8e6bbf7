import { orOneLine } from './database-file';
import { printOneTimeAddress } from './one-time-address';

const week = 7 * 24 * 60;

await orOneLine(async () => {
  await printOneTimeAddress(async (accounts) => `/sign-up?invitation=${await accounts.issueTicket('invite', week)}`, week);
  if (process.env.SIGN_UP !== 'invite') console.log('It is needed when the app runs with SIGN_UP=invite.');
});
