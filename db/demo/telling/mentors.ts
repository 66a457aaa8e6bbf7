import { mentorMoveSchema } from '@/lib/plan/mentor/mentor';
import type { MentorCriterion } from '@/lib/plan/words/words';
import type { Calendar } from '../calendar';
import { mentors } from '../mentors';
import { type Cast, idOf, type Scene } from '../scene';

/** Who is considered, stage by stage, and what became known of them. */
export const mentoring = (cast: Cast, { ago }: Calendar): Scene[] =>
  mentors.flatMap(({ who, stages, known: facts }) => {
    let mentorId = '';
    return stages.map(([days, stage], index): Scene => {
      const before = stages[index - 1]?.[1];
      return {
        on: ago(days),
        async tell({ planner }) {
          if (before) await planner.mentors.move(mentorMoveSchema.parse({ id: mentorId, to: stage }), before, ago(days));
          else mentorId = (await planner.mentors.consider(idOf(cast.plans, 'energy'), { id: idOf(cast.people, who) }, ago(days))) ?? '';
          if (index !== 1) return;
          for (const [criterion, [rating, evidence]] of Object.entries(facts) as [MentorCriterion, [number | null, string]][]) {
            await planner.mentors.rate({ mentorId, criterion, rating, evidence });
          }
        },
      };
    });
  });
