'use server';

import { introductionMoveSchema, introductionSchema, moveProblem } from '@/lib/plan/introduction/introduction';
import { reportSchema } from '@/lib/plan/step/outcome';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveIntroduction = formAction(
  introductionSchema,
  async (planner, introduction): Promise<Record<string, string> | ReturnType<typeof done>> => {
    if (introduction.askedOn > planner.today) return { askedOn: 'Choose today or an earlier day' };
    const id = await planner.introductions.save(introduction);
    if (!id) return { otherId: 'Choose someone else' };
    return done({ say: introduction.id ? 'Saved.' : 'Introduction planned.', id });
  },
);

export const moveIntroduction = formAction(introductionMoveSchema, async ({ introductions, today }, { id, move, on }) => {
  const day = on ?? today;
  const problem = moveProblem(await introductions.find(id), move, day, today);
  if (problem) return { on: problem };
  return done({ say: 'Introduction updated.', undo: await introductions.move(id, move, day) });
});

/** The person who introduced the owner hears what came of it. */
export const tellConnector = formAction(reportSchema, async (planner, { id, report }) =>
  done({ say: 'Reported back.', undo: await planner.introductions.tell(id, report, planner.today) }),
);

export const closeIntroduction = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Introduction closed.', undo: await planner.introductions.close(id, planner.today) }),
);

export const removeIntroduction = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Introduction removed.', undo: await planner.introductions.remove(id, 'Introduction') }),
);
