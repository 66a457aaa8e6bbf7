import { expect, it } from 'vitest';
import { hrefOf, type PlanItemPlace } from './plan-item';

const place = (fields: Partial<PlanItemPlace>): PlanItemPlace => ({
  kind: 'goal',
  id: 'it',
  planId: 'now',
  personId: null,
  stepId: null,
  ...fields,
});

it.each<[Partial<PlanItemPlace>, string]>([
  [{ kind: 'goal', planId: 'other' }, '/goals/it'],
  [{ kind: 'step', planId: 'other' }, '/steps/it'],
  [{ kind: 'plan', planId: 'now' }, '/plan'],
  [{ kind: 'plan', planId: 'other' }, '/plans#other'],
  [{ kind: 'outcome', planId: null, personId: 'ana', stepId: 'step' }, '/steps/step#outcomes'],
  [{ kind: 'outcome', planId: null, personId: 'ana' }, '/people/ana'],
  [{ kind: 'feedback', personId: 'ana' }, '/sharing#it'],
  [{ kind: 'feedback', planId: 'other', personId: 'ana' }, '/people/ana'],
  [{ kind: 'feedback', planId: 'other' }, '/plans#other'],
])('leads %o to %s', (fields, href) => expect(hrefOf(place(fields), 'now')).toBe(href));
