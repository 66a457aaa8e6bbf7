import type { ReactNode } from 'react';
import { BottomBar } from '@/components/frame/bottom-bar';
import { Rail } from '@/components/frame/rail';
import { LogHost } from '@/components/interactions/log-host';
import { SearchHost } from '@/components/search/search-host';
import { Toasts } from '@/components/ui/toast';
import { currentPlanner } from '@/lib/server/current-planner';
import { roomCounts } from '@/lib/server/room-counts';
import { undo } from './actions';
import { logConversation } from './interactions/actions';
import '../styles/planner.css';

/** The frame of the rooms. It guards nothing: each page asks for a planner itself. */
export default async function PlannerLayout({ children }: { children: ReactNode }) {
  const planner = await currentPlanner();
  const counts = await roomCounts();
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <div className="frame" data-shortcuts={planner.account.shortcuts ? undefined : 'off'}>
        <Rail plan={planner.plan} account={planner.account} counts={counts} today={planner.today} />
        <main id="main">{children}</main>
      </div>
      <BottomBar />
      <SearchHost />
      <LogHost log={logConversation} today={planner.today} />
      <Toasts undo={undo} />
    </>
  );
}
