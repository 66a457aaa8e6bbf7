import { outcomeSchema } from '@/lib/plan/step/outcome';
import type { Day } from '@/lib/plan/time/day';
import type { Calendar } from '../calendar';
import type { Result } from '../conversation';
import type { Who } from '../people';
import { type Cast, idOf, type Scene } from '../scene';

type Source = {
  who: Who;
  result: Result;
  on: Day;
  /** Looked up when the scene runs: the step and the conversation exist by then. */
  from: () => { stepId: string | null; interactionId: string | null };
};

/** The outcome of a step or conversation, and its thanks or report back. */
export function consequences(cast: Cast, { ago }: Calendar, { who, result, on, from }: Source): Scene[] {
  const { kind, text, given, thanked, reportedBack, led } = result;
  let id = '';
  const came: Scene = {
    on,
    async tell({ planner, tables }) {
      const personId = idOf(cast.people, who);
      const introducedId = led ? idOf(cast.people, led) : '';
      const direction = given ? 'given' : 'received';
      id = await planner.outcomes.save(outcomeSchema.parse({ ...from(), personId, kind, direction, text, happenedOn: on, introducedId }));
      if (led) await tables.people.change(introducedId, { introducedById: personId });
    },
  };
  const closed: Scene[] = [];
  if (reportedBack)
    closed.push({
      on: ago(reportedBack[0]),
      tell: async ({ planner }) => void (await planner.outcomes.reportBack(id, reportedBack[1], ago(reportedBack[0]))),
    });
  if (thanked !== undefined)
    closed.push({ on: ago(thanked), tell: async ({ planner }) => void (await planner.outcomes.thank(id, ago(thanked))) });
  return [came, ...closed];
}
