'use server';

import { outcomeSchema, reportSchema, thanksSchema } from '@/lib/plan/step/outcome';
import { wantsReport } from '@/lib/plan/step/report-back';
import { rowSchema } from '@/lib/plan/words/fields';
import { done, formAction } from '@/lib/server/actions/form-action';

export const saveOutcome = formAction(outcomeSchema, async (planner, outcome) => {
  if (outcome.happenedOn > planner.today) return { happenedOn: 'Choose today or an earlier day' };
  const id = await planner.outcomes.save(outcome);
  const note = !outcome.id && wantsReport(outcome) ? ' They will want to hear how it went.' : '';
  return done({ say: `Outcome saved.${note}`, id });
});

export const reportBack = formAction(reportSchema, async (planner, { id, report }) =>
  done({ say: 'Reported back.', undo: await planner.outcomes.reportBack(id, report, planner.today) }),
);

export const thankForOutcome = formAction(thanksSchema, async (planner, { id, thankedOn, thankedBy }) => {
  const on = thankedOn ?? planner.today;
  if (on > planner.today) return { thankedOn: 'Choose today or an earlier day' };
  return done({ say: 'Thanks noted.', undo: await planner.outcomes.thank(id, on, thankedBy) });
});

export const removeOutcome = formAction(rowSchema, async (planner, { id }) =>
  done({ say: 'Outcome removed.', undo: await planner.outcomes.remove(id, 'Outcome') }),
);
