import { logSchema } from '@/lib/plan/step/interaction';
import { stepSchema } from '@/lib/plan/step/step';
import type { InteractionKind } from '@/lib/plan/words/words';
import type { Calendar, When } from '../calendar';
import type { DemoConversation, Outreach } from '../conversation';
import { besideThePlan } from '../conversations/beside-the-plan';
import { firstWeeks } from '../conversations/first-weeks';
import { lastWeeks } from '../conversations/last-weeks';
import { middleWeeks } from '../conversations/middle-weeks';
import { outreaches } from '../outreaches';
import { type Cast, idOf, placeOf, type Scene } from '../scene';
import { consequences } from './outcomes';

/** Written on any day of the week; the rest takes an appointment. */
const anyDay: readonly InteractionKind[] = ['message', 'email', 'phone_call'];

/** Each conversation with the step it kept and what came of it, and each outreach with how it went on. */
export function conversations(cast: Cast, calendar: Calendar): Scene[] {
  const { ago, workdayAgo } = calendar;
  const dayOf = (kind: InteractionKind, when: When) => (anyDay.includes(kind) ? ago : workdayAgo)(when);

  return [
    ...[...besideThePlan, ...firstWeeks, ...middleWeeks, ...lastWeeks].flatMap(conversationScenes),
    ...outreaches.flatMap(outreachScenes),
  ];

  function conversationScenes({ ago: when, with: who, kind, line, step, result, nothing }: DemoConversation): Scene[] {
    const happenedOn = dayOf(kind, when);
    const from: { stepId: string | null; interactionId: string | null } = { stepId: null, interactionId: null };
    const personId = () => idOf(cast.people, who);

    const said = step && {
      on: ago(step[2]),
      async tell({ planner }: Parameters<Scene['tell']>[0]) {
        const [stepKind, title] = step;
        const draft = { ...placeOf(cast, who), personId: personId(), kind: stepKind, title, dueOn: happenedOn };
        from.stepId = await planner.steps.save(stepSchema.parse(draft));
      },
    };
    const held: Scene = {
      on: happenedOn,
      async tell({ planner }) {
        const log = logSchema.parse({ people: [{ id: personId() }], kind, line, happenedOn, stepId: from.stepId });
        from.interactionId = (await planner.interactions.log(log, placeOf(cast, who).planId)).interactionId;
        if (nothing && from.stepId) await planner.steps.nothingCameOf(from.stepId);
      },
    };
    const came = result ? consequences(cast, calendar, { who, result, on: happenedOn, from: () => from }) : [];
    return [...(said ? [said] : []), held, ...came];
  }

  function outreachScenes({ ago: when, with: who, kind, line, followedUp = [], answered, closed, outOfOffice }: Outreach): Scene[] {
    const on = ago(when);
    let id = '';
    const sent: Scene = {
      on,
      async tell({ planner }) {
        const log = logSchema.parse({ people: [{ id: idOf(cast.people, who) }], kind, line, happenedOn: on, isOutreach: true });
        id = (await planner.interactions.log(log, placeOf(cast, who).planId)).interactionId;
      },
    };
    const later = (days: number | undefined, change: 'followUp' | 'answer' | 'close'): Scene[] =>
      days === undefined ? [] : [{ on: ago(days), tell: async ({ planner }) => void (await planner.interactions[change](id, ago(days))) }];
    const automatic: Scene[] = outOfOffice
      ? [{ on: ago(outOfOffice[0]), tell: async ({ planner }) => void (await planner.interactions.outOfOffice(id, ago(-outOfOffice[1]))) }]
      : [];
    return [
      sent,
      ...automatic,
      ...followedUp.flatMap((days) => later(days, 'followUp')),
      ...later(answered, 'answer'),
      ...later(closed, 'close'),
    ];
  }
}
