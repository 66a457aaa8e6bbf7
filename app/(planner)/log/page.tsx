import { LogForm } from '@/components/interactions/log-form';
import { Page } from '@/components/ui/page/page';
import { sharedLine } from '@/lib/plan/line/shared-line';
import { currentPlanner } from '@/lib/server/current-planner';
import { logConversation } from '../interactions/actions';

export const metadata = { title: 'Log a conversation' };

/** The log as a page of its own: where a phone's shortcut leads, and what another app shares. */
export default async function LogPage({ searchParams }: PageProps<'/log'>) {
  const [, shared] = await Promise.all([currentPlanner(), searchParams]);
  const oneLine = sharedLine(shared);
  return (
    <Page title="Log a conversation">
      {shared.file === 'again' && (
        <p className="mb-6 max-w-measure" role="status">
          You were signed out, so the file didn’t get here. Please share it again.
        </p>
      )}
      <div className="max-w-measure" data-log-form>
        <LogForm log={logConversation} preset={{ oneLine }} />
      </div>
    </Page>
  );
}
