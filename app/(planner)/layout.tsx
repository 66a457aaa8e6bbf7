import type { ReactNode } from 'react';
import { BareFrame } from '@/components/frame/bare-frame';
import { Frame } from '@/components/frame/frame';
import { NoScript } from '@/components/ui/page/no-script';
import { sayDateInFull } from '@/lib/plan/words/say';
import { currentPerson, hasPlan } from '@/lib/server/current-planner';
import { navigationCounts } from '@/lib/server/navigation-counts';
import { undo } from './actions';
import { logConversation } from './interactions/actions';
import { turnToPlan } from './plans/actions';
import { chooseTheme } from './settings/actions';

const searchActions = { switchTo: turnToPlan, chooseTheme };

/** The frame of the pages. It guards nothing: each page asks for a planner itself, and one that needs a plan redirects to /welcome. */
export default async function PlannerLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  const { account, today, now } = person;
  const drawn = { today, now: now.getTime(), timeZone: account.timeZone };
  if (!hasPlan(person)) {
    return (
      <BareFrame drawn={drawn} undo={undo}>
        {children}
      </BareFrame>
    );
  }
  const { plan } = person;
  const counts = await navigationCounts();
  return (
    <Frame
      owner={account.id}
      plan={plan.name}
      until={sayDateInFull(plan.endsOn, today)}
      account={account.name}
      counts={counts}
      shortcuts={account.shortcuts}
      drawn={drawn}
      log={logConversation}
      search={searchActions}
      undo={undo}
    >
      <NoScript />
      {children}
    </Frame>
  );
}
