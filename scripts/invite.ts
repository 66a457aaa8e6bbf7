import { invitationLetter } from '../lib/mail/account-letters';
import { emailSchema } from '../lib/plan/account/account';
import { mailProblemOf } from '../lib/server/mail/mail-problem';
import { mailThrough } from '../lib/server/mail/smtp';
import { environmentOf } from '../server/environment.mjs';
import type { MailServer } from '../server/mail-server.mjs';
import { printOneTimeAddress } from './one-time-address';
import { orOneLine } from './or-one-line';

const DAYS = 7;
const WEEK_MINUTES = DAYS * 24 * 60;

await orOneLine(async () => {
  const { mail, signUp } = environmentOf(process.env);
  const [typed] = process.argv.slice(2);
  const email = typed === undefined ? undefined : emailSchema.safeParse(typed).data;
  if (typed !== undefined && !email) throw new Error(`${typed} is not an e-mail address.`);
  if (email && !mail) console.log('SMTP_URL is not set, so no letter is sent. Pass this on yourself:');
  const link = await printOneTimeAddress(
    async (accounts) => `/sign-up?invitation=${await accounts.issueTicket('invite', WEEK_MINUTES)}`,
    WEEK_MINUTES,
  );
  if (signUp !== 'invite') console.log('It is needed when the app runs with SIGN_UP=invite.');
  if (email && mail) await send(mail, email, link);
});

async function send(server: MailServer, email: string, link: string) {
  const mail = mailThrough(server);
  try {
    await mail.post({ id: crypto.randomUUID(), to: { name: '', email }, letter: invitationLetter({ link, days: DAYS }) });
    console.log(`The invitation was sent to ${email}.`);
  } catch (error) {
    throw new Error(`The invitation was not sent. ${mailProblemOf(error).says} Pass the link on yourself.`);
  } finally {
    mail.close();
  }
}
