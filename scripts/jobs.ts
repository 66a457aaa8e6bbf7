import { openLetters } from '../db/letters/open-letters';
import { letterLabels } from '../lib/mail/letter';
import { environmentOf } from '../server/environment.mjs';
import { besideTheApp } from './beside-the-app';
import { orOneLine } from './or-one-line';

await orOneLine(() =>
  besideTheApp(async (db) => {
    if (!environmentOf(process.env).mail) console.log('SMTP_URL is not set, so no letters are sent.');
    const open = await openLetters(db);
    const failed = open.filter(({ state }) => state === 'given-up');
    const due = open.filter(({ state }) => state !== 'given-up');
    print('Due', due);
    print('Given up', failed);
  }),
);

function print(title: string, letters: Awaited<ReturnType<typeof openLetters>>) {
  console.log(`${title}: ${letters.length}`);
  for (const { dueAt, kind, email, state, tries, problem } of letters) {
    const at = dueAt.toISOString().slice(0, 16).replace('T', ' ');
    const details = [state !== 'due' && state !== 'given-up' && state, tries > 0 && `tries: ${tries}`, problem].filter(Boolean).join(', ');
    console.log(`  ${at} UTC  ${letterLabels[kind] ?? kind}  ${email}${details && `  (${details})`}`);
  }
}
