import { NeverSuggested } from '@/components/inbox/never-suggested';
import { Calendars, IntakeTokens, OwnAddresses } from '@/components/inbox/source-forms';
import { Page, Section } from '@/components/ui/page/page';
import { INTAKE_PER_HOUR } from '@/lib/plan/inbox/intake';
import { sayCount, sayDay } from '@/lib/plan/words/say';
import { dayIn } from '@/lib/server/clock';
import { currentPerson } from '@/lib/server/current-planner';
import { environment } from '@/lib/server/environment';
import {
  addCalendar,
  addOwnAddress,
  issueIntakeToken,
  readCalendar,
  removeAddress,
  removeCalendar,
  revokeIntakeToken,
  suggestAgain,
} from './actions';

export const metadata = { title: 'Calendars and messages' };

export default async function SourcesPage() {
  const { account, addresses, calendars, intakeTokens, today } = await currentPerson();
  const [listed, muted, tokens, read] = await Promise.all([
    addresses.list(),
    addresses.mutedPeople(),
    intakeTokens.list(),
    calendars.list(),
  ]);
  const isListed = environment().calendarHosts !== undefined;
  return (
    <Page
      kicker={<a href="/settings">Settings</a>}
      title="Calendars and messages"
      lead="They suggest conversations in your inbox. Nothing counts until you confirm it, and no description of an event or text of a message is kept."
    >
      <div className="max-w-xl space-y-10">
        <Section id="calendars" title="Read by address">
          {isListed ? (
            <Calendars
              calendars={read.map(({ id, name, url, readAt, added, problem }) => ({
                id,
                name,
                host: new URL(url).hostname,
                says: readAt
                  ? `read ${sayDay(dayIn(readAt, account.timeZone), today)}, ${sayCount(added, 'new suggestion', 'new suggestions')}`
                  : 'not read yet',
                problem,
              }))}
              add={addCalendar}
              read={readCalendar}
              remove={removeCalendar}
            />
          ) : (
            <p className="max-w-measure text-ink-soft">
              This server reads no calendars by their address. Its operator can allow some hosts with CALENDAR_HOSTS, for example
              calendar.google.com. Until then, drop a calendar file in your <a href="/inbox">inbox</a>.
            </p>
          )}
        </Section>
        <Section id="own" title="My addresses">
          <OwnAddresses
            email={account.email}
            addresses={listed.filter(({ meaning }) => meaning === 'own')}
            add={addOwnAddress}
            remove={removeAddress}
          />
        </Section>
        <Section id="tokens" title="Intake tokens">
          <p className="mb-4 max-w-measure text-ink-soft">
            With a token, a program such as Shortcuts, n8n or a mail rule can send a calendar or a message to your inbox, at most{' '}
            {INTAKE_PER_HOUR} times an hour. It can’t read or change anything.
          </p>
          <IntakeTokens
            origin={environment().origin}
            tokens={tokens.map(({ createdAt, lastUsedAt, ...token }) => ({
              ...token,
              createdOn: dayIn(createdAt, account.timeZone),
              lastUsedOn: lastUsedAt && dayIn(lastUsedAt, account.timeZone),
            }))}
            today={today}
            issue={issueIntakeToken}
            revoke={revokeIntakeToken}
          />
        </Section>
        <Section id="never" title="Never suggested">
          <NeverSuggested
            people={muted}
            addresses={listed.filter(({ meaning }) => meaning === 'muted')}
            suggestAgain={suggestAgain}
            removeAddress={removeAddress}
          />
        </Section>
      </div>
    </Page>
  );
}
