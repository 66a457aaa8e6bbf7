import { environmentOf } from '../server/environment.mjs';
import { printOneTimeAddress } from './one-time-address';
import { orOneLine } from './or-one-line';

const week = 7 * 24 * 60;

await orOneLine(async () => {
  await printOneTimeAddress(async (accounts) => `/sign-up?invitation=${await accounts.issueTicket('invite', week)}`, week);
  if (environmentOf(process.env).signUp !== 'invite') console.log('It is needed when the app runs with SIGN_UP=invite.');
});
