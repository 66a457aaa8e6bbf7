import { redirect } from 'next/navigation';
import { KeepSharedLine } from '@/components/interactions/keep-shared-line';
import { LogForm } from '@/components/interactions/log-form';
import { buttonLook } from '@/components/ui/button-look';
import { Page } from '@/components/ui/page/page';
import { sharedLine } from '@/lib/plan/line/shared-line';
import { currentPerson, hasPlan } from '@/lib/server/current-planner';
import { logConversation } from '../interactions/actions';

export const metadata = { title: 'Log a conversation' };

/** The log as a page of its own: where a phone's shortcut leads, and what another app shares. */
export default async function LogPage({ searchParams }: PageProps<'/log'>) {
  const [person, shared] = await Promise.all([currentPerson(), searchParams]);
  const oneLine = sharedLine(shared);
  if (!hasPlan(person)) {
    if (!oneLine) redirect('/welcome');
    return (
      <Page title="Log a conversation">
        <div className="max-w-measure space-y-5">
          <p>
            A conversation is logged for a plan, and you have none yet. This text is kept on this device, and the log will offer it to you:
          </p>
          <blockquote className="quoted wrap-break-word">{oneLine}</blockquote>
          <a className={buttonLook('primary')} href="/welcome">
            Make your first plan
          </a>
        </div>
        <KeepSharedLine owner={person.account.id} line={oneLine} />
      </Page>
    );
  }
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
