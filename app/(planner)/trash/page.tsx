import { TrashList } from '@/components/trash/trash-list';
import { Page } from '@/components/ui/page/page';
import { Pages } from '@/components/ui/page/pages';
import { TRASH_DAYS, trashPerPage } from '@/lib/plan/account/trash';
import { pageAt, pageOf } from '@/lib/plan/words/page-of';
import { dayIn } from '@/lib/server/clock';
import { currentPerson } from '@/lib/server/current-planner';
import { deleteForGood, restore } from './actions';

export const metadata = { title: 'Trash' };

export default async function TrashPage({ searchParams }: PageProps<'/trash'>) {
  const [{ trash, account, today }, query] = await Promise.all([currentPerson(), searchParams]);
  const { page, found } = await pageAt(pageOf(query.page), trash.list, (rows) => rows);
  const entries = found
    .slice(0, trashPerPage)
    .map(({ createdAt, ...entry }) => ({ ...entry, removedOn: dayIn(createdAt, account.timeZone) }));
  return (
    <Page
      kicker={<a href="/settings">Settings</a>}
      title="Trash"
      lead={`What you removed stays here for ${TRASH_DAYS} days. Then it is deleted for good.`}
    >
      {entries.length === 0 ? (
        <p className="text-ink-soft">Nothing was removed in the last {TRASH_DAYS} days.</p>
      ) : (
        <TrashList entries={entries} today={today} restore={restore} deleteForGood={deleteForGood} />
      )}
      <Pages page={page} perPage={trashPerPage} hasMore={found.length > trashPerPage} address={(to) => `/trash?page=${to}`} />
    </Page>
  );
}
