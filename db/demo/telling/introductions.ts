import { introductionSchema } from '@/lib/plan/introduction/introduction';
import type { Calendar } from '../calendar';
import { introductions as asked } from '../introductions';
import { type Cast, idOf, type Scene } from '../scene';

/** Each introduction with what happened to it. */
export const introductions = (cast: Cast, { ago }: Calendar): Scene[] =>
  asked.flatMap(({ direction, person, other, why, asked: days, moves }) => {
    let id = '';
    const begun: Scene = {
      on: ago(days),
      async tell({ planner }) {
        const draft = { direction, personId: idOf(cast.people, person), otherId: idOf(cast.people, other), why, askedOn: ago(days) };
        id = (await planner.introductions.save(introductionSchema.parse(draft))) ?? '';
      },
    };
    const later = moves.map(([move, on]): Scene => {
      return { on: ago(on), tell: async ({ planner }) => void (await planner.introductions.move(id, move, ago(on))) };
    });
    return [begun, ...later];
  });
