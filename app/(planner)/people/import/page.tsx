import type { Route } from 'next';
import { FileDrop } from '@/components/import/file-drop';
import { DayText } from '@/components/ui/day';
import { Room, Section } from '@/components/ui/room';
import { Row, Rows } from '@/components/ui/rows';
import { limits } from '@/lib/import/limits';
import { importKindLabels } from '@/lib/import/review-words';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Bring people in' };

const states = {
  asking: 'Waits for you to say which column is what',
  pending: 'Read, not stored yet',
  stored: 'Stored',
  undone: 'Taken back',
};

export default async function ImportPage() {
  const planner = await currentPlanner();
  const latest = await planner.imports.latest();
  return (
    <Room
      kicker={<a href="/people">People</a>}
      title="Bring your people in"
      lead="You see everything before anything changes, and the whole file can be taken back. Nobody gets a reminder."
    >
      <div className="stack">
        <FileDrop most={limits.bytes} />
        {latest.length > 0 && (
          <Section id="latest" title="Files so far">
            <Rows label="Files so far">
              {latest.map(({ id, fileName, kind, state, createdAt }) => (
                <Row key={id} end={<DayText day={dayIn(createdAt, planner.account.timeZone)} today={planner.today} say="relative" />}>
                  <a href={`/people/import/${id}` as Route}>{fileName}</a>
                  <p className="small">{[kind && importKindLabels[kind], states[state]].filter(Boolean).join('. ')}</p>
                </Row>
              ))}
            </Rows>
          </Section>
        )}
        <Section id="where" title="Where the files come from">
          <dl className="facts">
            <dt>LinkedIn</dt>
            <dd>Settings, Data privacy, Get a copy of your data, Connections. The ZIP can be given as it comes.</dd>
            <dt>Google</dt>
            <dd>Google Contacts, Export, Google CSV.</dd>
            <dt>Outlook</dt>
            <dd>People, Manage contacts, Export contacts.</dd>
            <dt>iPhone, Mac</dt>
            <dd>Contacts, choose all, Export vCard.</dd>
            <dt>Anything else</dt>
            <dd>Any table saved as CSV: you say once which column is what.</dd>
            <dt>Throughline</dt>
            <dd>Everything from another account, as long as this one has no people and no goals yet.</dd>
          </dl>
        </Section>
        <Section id="away" title="Take them with you">
          <p className="bar">
            <a href="/api/export/people.csv" download>
              People as a table
            </a>
            <a href="/api/export/people.vcf" download>
              People for an address book
            </a>
            <a href="/api/export/everything.json" download>
              Everything
            </a>
          </p>
        </Section>
      </div>
    </Room>
  );
}
