import type { ComponentProps } from 'react';
import type { FormAction } from '@/lib/form-result';
import type { LogDraft } from '@/lib/plan/step/interaction';
import { LogForm } from '../interactions/log-form';
import { Button } from '../ui/button';
import { GoalsToday } from './goals-today';

type Props = ComponentProps<typeof GoalsToday> & { log: FormAction<LogDraft> };

/** Beside the steps: the log form (where there is room), and the pace of each goal. */
export function TodayAside({ goals, log }: Props) {
  return (
    <aside className="desk:border-l desk:border-rule desk:pl-8 space-y-10" aria-label="Log and goals">
      <section className="max-tablet:hidden" aria-labelledby="log-here" data-log-form>
        <h2 id="log-here">Log a conversation</h2>
        <LogForm log={log} />
      </section>
      <section aria-labelledby="goals-today">
        <h2 id="goals-today">Goals</h2>
        {goals.length > 0 ? <GoalsToday goals={goals} /> : <Button href="/goals/new">Set a goal</Button>}
      </section>
    </aside>
  );
}
