import { invitationLetter } from '../lib/mail/account-letters';
import { emailSchema } from '../lib/plan/account/account';
import { DAY_MINUTES, INVITATION_DAYS } from '../lib/plan/account/one-time-links';
import { mailProblemOf } from '../lib/server/mail/mail-problem';
import { mailThrough } from '../lib/server/mail/smtp';
import { environmentOf } from '../server/environment.mjs';
import type { MailServer } from '../server/mail-server.mjs';
import { printOneTimeAddress } from './one-time-address';
import { orOneLine } from './or-one-line';

const minutes = INVITATION_DAYS * DAY_MINUTES;

await orOneLine(async () => {
  const { mail, signUp } = environmentOf(process.env);
  const [typed] = process.argv.slice(2);
  const email = typed === undefined ? undefined : emailSchema.safeParse(typed).data;
  if (typed !== undefined && !email) throw new Error(`${typed} is not an e-mail address.`);
  if (email && !mail) console.log('SMTP_URL is not set, so no letter is sent. Pass this on yourself:');
  const link = await printOneTimeAddress(
    async (accounts) => `/sign-up?invitation=${await accounts.issueTicket('invite', minutes)}`,
    minutes,
  );
  if (signUp !== 'invite') console.log('It is needed when the app runs with SIGN_UP=invite.');
  if (email && mail) await send(mail, email, link);
});

async function send(server: MailServer, email: string, link: string) {
  const mail = mailThrough(server);
  try {
    await mail.post({ id: crypto.randomUUID(), to: { name: '', email }, letter: invitationLetter({ link }) });
    console.log(`The invitation was sent to ${email}.`);
  } catch (error) {
    throw new Error(`The invitation was not sent. ${mailProblemOf(error).says} Pass the link on yourself.`);
  } finally {
    mail.close();
  }
}
