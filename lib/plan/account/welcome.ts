import { z } from 'zod';
import { stepKind } from '../step/step';
import { addDays, type Day } from '../time/day';
import { daySchema, idSchema, optionalChoice, optionalId, optionalNumber } from '../words/fields';
import { optionalText } from '../words/text';
import { keyConnectionRoles, type MentorCriterion, mentorCriteria, personCategories } from '../words/words';

/** The steps of /welcome, in their order. */
export const welcomeSteps = [
  { step: 'objective', name: 'Objective', about: 'where you want to be, and by when' },
  { step: 'goal', name: 'One goal', about: 'about people, with a number' },
  { step: 'people', name: 'People', about: 'one to three who could help' },
  { step: 'mentor', name: 'A possible mentor', about: 'and what speaks for them' },
  { step: 'week', name: 'This week', about: 'one or two small steps' },
] as const;

export type WelcomeStep = (typeof welcomeSteps)[number]['step'];
const names = welcomeSteps.map(({ step }) => step);

/** What there is of a first plan. */
type Begun = { plan: boolean; goal: boolean; people: boolean; mentor: boolean };

/**
 * The step to show: the requested one when the steps before it are complete, else the first incomplete one. A mentor is optional, so the
 * last step needs only people.
 */
export function welcomeStepOf(begun: Begun, asked: unknown): WelcomeStep {
  const opens: Record<WelcomeStep, boolean> = {
    objective: true,
    goal: begun.plan,
    people: begun.goal,
    mentor: begun.people,
    week: begun.people,
  };
  const wanted = names.find((step) => step === asked && opens[step]);
  const there: Record<WelcomeStep, boolean> = { ...begun, objective: begun.plan, week: false };
  return wanted ?? names.find((step) => !there[step]) ?? 'week';
}

/** What was typed in a step and not saved, by field name. `basis` names the rows it was typed over; once they change, it is discarded. */
export const typedSchema = z.strictObject({
  step: z.enum(names),
  basis: z.string().max(500),
  typed: z.record(z.string().max(60), z.union([z.string().max(5000), z.boolean()])).refine((typed) => Object.keys(typed).length <= 40),
});

export type Typed = z.output<typeof typedSchema>['typed'];

const person = z
  .strictObject({
    /** Of the key connection, for someone who was saved before. */
    id: idSchema.optional(),
    name: optionalText(200),
    category: optionalChoice(personCategories),
    role: optionalChoice(keyConnectionRoles),
    reason: optionalText(500),
  })
  .refine(({ id, name, category, role, reason }) => Boolean(name) || !(id || category || role || reason), {
    path: ['name'],
    error: 'Enter a name; the rest can wait',
    when: ({ issues }) => issues.length === 0,
  });

export const firstPeopleSchema = z
  .strictObject({ goalId: idSchema, people: z.array(person).length(3) })
  .refine(({ people }) => people.some(({ name }) => name), {
    path: ['people', '0', 'name'],
    error: 'Enter one name to begin with',
    when: ({ issues }) => issues.length === 0,
  })
  .superRefine(({ people }, context) => {
    const given = people.map(({ name }) => name.toLowerCase());
    given.forEach((name, at) => {
      if (name && given.indexOf(name) < at)
        context.addIssue({ code: 'custom', path: ['people', String(at), 'name'], message: 'This name is already above' });
    });
  });

const judged = z
  .strictObject({
    rating: optionalNumber({ min: 1, max: 5, whole: true, says: 'Enter a number from 1 to 5' }),
    evidence: optionalText(1000),
  })
  .refine(({ rating, evidence }) => rating === null || Boolean(evidence), {
    path: ['evidence'],
    error: 'Enter what you saw or heard',
    when: ({ issues }) => issues.length === 0,
  });

const judgements = Object.fromEntries(mentorCriteria.map((criterion) => [criterion, judged])) as Record<MentorCriterion, typeof judged>;

/** Chosen in place of a person's id for someone who is not among the people yet. */
export const SOMEONE_ELSE = 'new';

export const firstMentorSchema = z
  .strictObject({
    personId: optionalId,
    newPersonName: optionalText(200),
    /** Evidence for the rating. */
    reason: optionalText(1000),
    ratings: z.strictObject(judgements),
  })
  .refine(({ personId, newPersonName }) => Boolean(personId || newPersonName), {
    path: ['personId'],
    error: 'Choose someone, or leave this step for later',
    when: ({ issues }) => issues.length === 0,
  })
  .refine(({ personId, newPersonName }) => personId !== SOMEONE_ELSE || Boolean(newPersonName), {
    path: ['newPersonName'],
    error: 'Enter their name',
    when: ({ issues }) => issues.length === 0,
  });

const weekStep = z
  .strictObject({
    id: idSchema.optional(),
    kind: stepKind,
    personId: optionalId,
    title: optionalText(200),
    dueOn: daySchema,
  })
  .refine(({ id, title }) => Boolean(title) || !id, {
    path: ['title'],
    error: 'Enter what you will do',
    when: ({ issues }) => issues.length === 0,
  });

export const firstWeekSchema = z
  .strictObject({ goalId: idSchema, steps: z.array(weekStep).length(2) })
  .refine(({ steps }) => steps.some(({ title }) => title), {
    path: ['steps', '0', 'title'],
    error: 'Enter what you will do',
    when: ({ issues }) => issues.length === 0,
  });

/** The days that a step of the first week can be for: seven, from today on. */
export const firstWeek = (today: Day): Day[] => Array.from({ length: 7 }, (_, days) => addDays(today, days));

export type FirstPeopleDraft = z.input<typeof firstPeopleSchema>;
export type FirstPeopleValues = z.output<typeof firstPeopleSchema>;
export type FirstMentorDraft = z.input<typeof firstMentorSchema>;
export type FirstMentorValues = z.output<typeof firstMentorSchema>;
export type FirstWeekDraft = z.input<typeof firstWeekSchema>;
export type FirstWeekValues = z.output<typeof firstWeekSchema>;
