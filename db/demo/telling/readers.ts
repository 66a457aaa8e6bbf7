import { shareSchema } from '@/lib/plan/sharing/share';
import { feedbackSchema } from '@/lib/plan/step/feedback';
import { guestOf } from '../../shared/guest';
import type { Calendar } from '../calendar';
import type { Said } from '../conversation';
import { feedback } from '../feedback';
import { type Cast, idOf, type Scene, type Stage } from '../scene';
import { shares } from '../shares';

/** The share links with their readers' visits, and feedback through a link or in person. */
export function readers(cast: Cast, { ago }: Calendar): Scene[] {
  const planId = () => idOf(cast.plans, 'energy');
  const tokenOf = (name: string) => cast.links.find((link) => link.name === name)?.token ?? '';

  const links = shares.flatMap(({ ago: days, visits, who, dial }): Scene[] => [
    {
      on: ago(days),
      async tell({ planner }) {
        cast.links.push({
          name: dial.name,
          token: await planner.shares.open(planId(), shareSchema.parse({ ...dial, personId: who && idOf(cast.people, who) })),
        });
      },
    },
    ...visits.map((visit): Scene => ({ on: ago(visit), tell: async ({ db, now }) => void (await guestOf(db, tokenOf(dial.name), now)) })),
  ]);

  return [...links, ...feedback.flatMap(saidScenes)];

  function saidScenes({ ago: days, who, throughLink, kind, text, answered }: Said): Scene[] {
    let id = '';
    const receivedOn = ago(days);
    const leave = async ({ db, planner, now }: Stage) => {
      const [link] = shares;
      const guest = await guestOf(db, tokenOf(link?.dial.name ?? ''), now);
      await guest?.leaveFeedback({ text, fromName: link?.dial.name ?? '', guestKey: crypto.randomUUID(), receivedOn });
      const left = (await planner.feedback.ofPlan(planId())).find((line) => line.text === text);
      if (left) await planner.feedback.sort(left.id, kind);
      return left?.id ?? '';
    };
    const said: Scene = {
      on: receivedOn,
      async tell(stage) {
        const heard = feedbackSchema.parse({ planId: planId(), personId: idOf(cast.people, who), kind, text, receivedOn });
        id = throughLink ? await leave(stage) : await stage.planner.feedback.save(heard);
      },
    };
    if (!answered) return [said];
    return [
      said,
      { on: ago(answered[0]), tell: async ({ planner }) => void (await planner.feedback.answer(id, answered[1], ago(answered[0]))) },
    ];
  }
}
