import { ChangePassword } from '@/components/settings/change-password';
import { DeleteAccount } from '@/components/settings/delete-account';
import { KeepToday } from '@/components/settings/keep-today';
import { Letters } from '@/components/settings/letters';
import { MailState } from '@/components/settings/mail-state';
import { Pauses } from '@/components/settings/pauses';
import { ProfileForm } from '@/components/settings/profile-form';
import { Sessions } from '@/components/settings/sessions';
import { Columns } from '@/components/ui/page/columns';
import { Page, Section } from '@/components/ui/page/page';
import { TRASH_DAYS } from '@/lib/plan/account/trash';
import { letterChoicesIn, lettersDraft } from '@/lib/plan/letters/letter-choices';
import { dayIn } from '@/lib/server/clock';
import { currentPerson, hasPlan } from '@/lib/server/current-planner';
import { sendsMail } from '@/lib/server/mail/mail-run';
import { addPause, changePassword, endSession, removeAccount, removePause, saveLetters, saveSettings, sendConfirmation } from './actions';

export const metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const person = await currentPerson();
  const { account, settings, pauses, sessionId, today } = person;
  const [sessions, allPauses, mail] = await Promise.all([settings.sessions(), pauses.list(), sendsMail() ? settings.mail() : undefined]);
  const { email, name, timeZone, weekStart, weekend, theme, weeklyMinutes, shortcuts, hasPassword } = account;
  const draft = {
    name,
    timeZone,
    weekStart: String(weekStart) as '0' | '1' | '6',
    weekend,
    theme,
    weeklyMinutes: String(weeklyMinutes),
    shortcuts,
  };
  return (
    <Page title="Settings" lead={email}>
      <Columns>
        <div className="space-y-10">
          <Section id="you" title="You and your weeks">
            <ProfileForm draft={draft} save={saveSettings} />
          </Section>
          <Pauses
            pauses={allPauses.map(({ id, fromOn, toOn, reason, enteredOn, emergency }) => ({
              id,
              fromOn,
              toOn,
              reason,
              enteredOn,
              emergency,
            }))}
            today={today}
            add={addPause}
            remove={removePause}
          />
          <Letters sendsMail={sendsMail()} draft={lettersDraft(letterChoicesIn(account.letters))} save={saveLetters} />
        </div>
        <div className="desk:border-l desk:border-rule desk:pl-8 space-y-10">
          {mail && (
            <MailState
              email={email}
              isConfirmed={mail.confirmedAt !== null}
              failure={
                mail.problem && mail.kind && mail.triedAt
                  ? { kind: mail.kind, problem: mail.problem, triedOn: dayIn(mail.triedAt, timeZone) }
                  : undefined
              }
              today={today}
              confirm={sendConfirmation}
            />
          )}
          <Sessions
            sessions={sessions.map(({ id, userAgent, createdAt, seenAt }) => ({
              id,
              userAgent,
              isThis: id === sessionId,
              beganOn: dayIn(createdAt, timeZone),
              seenOn: dayIn(seenAt, timeZone),
            }))}
            today={today}
            end={endSession}
          />
          {hasPlan(person) && (
            <Section id="device" title="This device">
              <KeepToday />
            </Section>
          )}
          <Section id="password" title="Password">
            {!hasPassword && (
              <p className="text-ink-soft mb-4">You sign in with another account. A password gives you a second way to sign in.</p>
            )}
            <ChangePassword hasPassword={hasPassword} change={changePassword} />
          </Section>
          <Section id="copy" title="Export your data">
            <p className="text-ink-soft">
              Everything you’ve written, <a href="/api/export/everything.json">in one file</a> you can import into another account. Only
              your people: <a href="/api/export/people.csv">as a table</a> or <a href="/api/export/people.vcf">for an address book</a>.
            </p>
          </Section>
          <Section id="feed" title="Calendar feed">
            <p className="text-ink-soft">
              See your steps and dates in your own calendar through a <a href="/settings/calendar-feed">calendar feed</a>.
            </p>
          </Section>
          <Section id="trash" title="Trash">
            <p className="text-ink-soft">
              What you removed in the last {TRASH_DAYS} days is in the <a href="/trash">trash</a> and can be restored.
            </p>
          </Section>
          <Section id="end" title="Delete account">
            <DeleteAccount email={email} hasPassword={hasPassword} remove={removeAccount} />
          </Section>
        </div>
      </Columns>
    </Page>
  );
}
