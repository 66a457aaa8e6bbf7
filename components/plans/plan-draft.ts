import type { PlanDraft } from '@/lib/plan/plans/plan';
import { addDays, type Day } from '@/lib/plan/time/day';

const nineMonths = 274;

export const newPlanDraft = (today: Day): PlanDraft => ({
  name: '',
  objective: '',
  reasons: '',
  values: '',
  startsOn: today,
  endsOn: addDays(today, nineMonths),
});

type Row = { id: string; version: number; name: string; objective: string; reasons: string; values: string; startsOn: Day; endsOn: Day };

/** The plan as it stands, to be edited. */
export const draftOfPlan = ({ id, version, name, objective, reasons, values, startsOn, endsOn }: Row): PlanDraft => ({
  id,
  version: String(version),
  name,
  objective,
  reasons,
  values,
  startsOn,
  endsOn,
});
