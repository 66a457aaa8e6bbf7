import { FileDrop } from '@/components/import/file-drop';
import { ImportList } from '@/components/import/import-list';
import { Page, Section } from '@/components/ui/page/page';
import { limits } from '@/lib/import/files/limits';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import { dayIn } from '@/lib/server/clock';
import { currentPlanner } from '@/lib/server/current-planner';

export const metadata = { title: 'Import contacts' };

export default async function ImportPage({ searchParams }: PageProps<'/people/import'>) {
  const [{ imports, account, today }, query] = await Promise.all([currentPlanner(), searchParams]);
  const [waiting, latest] = await Promise.all([
    pageAt(
      pageOf(query.waiting),
      (page) => imports.latest(page, ['asking', 'pending']),
      (rows) => rows,
    ),
    pageAt(
      pageOf(query.page),
      (page) => imports.latest(page, ['stored', 'undone']),
      (rows) => rows,
    ),
  ]);
  const pages = { page: latest.page, waiting: waiting.page };
  const listed = ({ createdAt, ...file }: (typeof latest.found)[number]) => ({ ...file, readOn: dayIn(createdAt, account.timeZone) });
  return (
    <Page
      kicker={<a href="/people">People</a>}
      title="Import contacts"
      lead="You see everything before anything changes, and a whole import can be undone. You won't be reminded about anyone."
    >
      <div className="space-y-10">
        <FileDrop maxBytes={limits.bytes} />
        <ImportList
          id="waiting"
          title="Not imported yet"
          files={waiting.found.map(listed)}
          today={today}
          page={pages.waiting}
          address={(page) => address({ ...pages, waiting: page })}
        />
        <ImportList
          id="latest"
          title="Imports"
          files={latest.found.map(listed)}
          today={today}
          page={pages.page}
          address={(page) => address({ ...pages, page })}
        />
        <Section id="where" title="Where the files come from">
          <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5 wrap-anywhere *:[dt]:text-ink-soft">
            <dt>LinkedIn</dt>
            <dd>Settings, Data privacy, Get a copy of your data, Connections. Choose the ZIP without unpacking it.</dd>
            <dt>Google</dt>
            <dd>Google Contacts, Export, Google CSV.</dd>
            <dt>Outlook</dt>
            <dd>People, Manage contacts, Export contacts.</dd>
            <dt>iPhone, Mac</dt>
            <dd>Contacts, choose all, Export vCard.</dd>
            <dt>Thunderbird</dt>
            <dd>Address book, Export, CSV or vCard.</dd>
            <dt>Anything else</dt>
            <dd>Any table saved as CSV. You choose once what each column contains.</dd>
            <dt>Throughline</dt>
            <dd>A full export from another account, as long as this one has no people and no goals yet.</dd>
          </dl>
        </Section>
        <Section id="export" title="Export your data">
          <p className="flex flex-wrap items-center gap-x-5 *:[a]:tap tablet:gap-y-3">
            <a href="/api/export/people.csv" download>
              People, as a table
            </a>
            <a href="/api/export/people.vcf" download>
              People, for an address book
            </a>
            <a href="/api/export/everything.json" download>
              Everything
            </a>
          </p>
        </Section>
      </div>
    </Page>
  );
}

const address = ({ page, waiting }: { page: number; waiting: number }) =>
  `/people/import?${new URLSearchParams({ page: `${page}`, waiting: `${waiting}` })}`;
