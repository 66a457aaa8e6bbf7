import type { ReactNode } from 'react';
import { Frame } from '@/components/frame/frame';
import { sayDateInFull } from '@/lib/plan/say';
import { currentPlanner } from '@/lib/server/current-planner';
import { roomCounts } from '@/lib/server/room-counts';
import { undo } from './actions';
import { logConversation } from './interactions/actions';
import { turnToPlan } from './plans/actions';
import { chooseTheme } from './settings/actions';
import '../styles/planner.css';

const searchActions = { switchTo: turnToPlan, chooseTheme };

/** The frame of the rooms. It guards nothing: each page asks for a planner itself. */
export default async function PlannerLayout({ children }: { children: ReactNode }) {
  const { plan, account, today, now } = await currentPlanner();
  const counts = await roomCounts();
  return (
    <Frame
      owner={account.id}
      plan={plan.name}
      until={sayDateInFull(plan.endsOn, today)}
      account={account.name}
      counts={counts}
      shortcuts={account.shortcuts}
      drawn={{ today, now: now.getTime(), timeZone: account.timeZone }}
      log={logConversation}
      search={searchActions}
      undo={undo}
    >
      {children}
    </Frame>
  );
}
