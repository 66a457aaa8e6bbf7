import { z } from 'zod';
import { choice, daySchema, idSchema, optionalChoice, optionalDay, optionalId, rowFields } from '../words/fields';
import { sentence } from '../words/say';
import { optionalText, requiredText } from '../words/text';
import { directions, outcomeKinds, thanksChannels } from '../words/words';

export const outcomeKind = choice(outcomeKinds, 'Choose the kind of outcome');
export const direction = choice(directions, 'Choose whether you gave or received it');
const outcomeText = requiredText(1000, 'Enter what came of it');

/** The person an introduction led to: from the address book, or a name to create one. */
export const introducedFields = { introducedId: optionalId, introducedName: optionalText(200) };

export const outcomeSchema = z.strictObject({
  ...rowFields,
  personId: idSchema,
  stepId: optionalId,
  interactionId: optionalId,
  kind: outcomeKind,
  direction,
  text: outcomeText,
  happenedOn: daySchema,
  /** The action puts `reportBackBy` where this is null. */
  reportBackBy: optionalDay,
  ...introducedFields,
});

/** Reporting back: what their advice, introduction or referral led to. */
export const reportSchema = z.strictObject({ id: idSchema, report: requiredText(1000, 'Enter what you did with it') });

/** A thank-you: today unless a day is given, and optionally how. */
export const thanksSchema = z.strictObject({ id: idSchema, thankedOn: optionalDay, thankedBy: optionalChoice(thanksChannels) });

export type ThanksDraft = z.input<typeof thanksSchema>;

/** A sentence to thank someone with, to be sent as it is or in one’s own words. */
export const thanksSentence = ({ name, text }: { name: string; text: string }) => `${name}, thank you for this: ${sentence(text)}`;

export type OutcomeDraft = z.input<typeof outcomeSchema>;
export type ReportDraft = z.input<typeof reportSchema>;
export type OutcomeValues = z.output<typeof outcomeSchema>;
