import { z } from 'zod';
import { outcomeNeedsLine, whatCameFields } from '../step/what-came';
import type { Day } from '../time/day';
import { idSchema, optionalId } from '../words/fields';
import { sayList } from '../words/say';
import { optionalText } from '../words/text';
import type { InteractionKind } from '../words/words';

/** What becomes of a suggestion: it stays open until its owner says whether it happened. */
export const suggestionStates = ['open', 'confirmed', 'not_happened', 'not_conversation'] as const;

/** What an e-mail address stands for: oneself, or someone who is never suggested. */
export const addressMeanings = ['own', 'muted'] as const;

/** Suggestions confirmed or dismissed at once, and listed on one page. */
export const SUGGESTIONS_PER_PAGE = 50;

/** A conversation that a calendar or a message proposes, as lib/calendar reads it. */
export type Suggestion = {
  key: string;
  day: Day;
  /** `HH:MM` in the owner's zone, or null where the source says no time. */
  time: string | null;
  kind: InteractionKind;
  title: string;
  people: readonly { id: string }[];
  newcomers: readonly { name: string; email: string }[];
};

const ids = z.array(idSchema).min(1, 'Select at least one').max(SUGGESTIONS_PER_PAGE, `Select at most ${SUGGESTIONS_PER_PAGE}`);

/** A suggestion that happened. */
const confirmedSchema = z.strictObject({ id: idSchema, ...whatCameFields }).refine(...outcomeNeedsLine);

/** Several of them. */
export const confirmSchema = z.strictObject({
  items: z.array(confirmedSchema).min(1, 'Select at least one').max(SUGGESTIONS_PER_PAGE, `Select at most ${SUGGESTIONS_PER_PAGE}`),
});
export type ConfirmDraft = z.input<typeof confirmSchema>;
export type ConfirmValues = z.output<typeof confirmSchema>;

export const dismissSchema = z.strictObject({ ids, state: z.enum(['not_happened', 'not_conversation']) });
export type DismissDraft = z.input<typeof dismissSchema>;
export type DismissValues = z.output<typeof dismissSchema>;

/** Someone who is never suggested again: one of one's people, or the address of a newcomer. */
export const muteSchema = z
  .strictObject({ personId: optionalId, email: optionalText(320) })
  .refine(({ personId, email }) => personId !== null || email !== '', { path: ['personId'], error: 'Choose someone' });
export type MuteDraft = z.input<typeof muteSchema>;
export type MuteValues = z.output<typeof muteSchema>;

const kindWords: Record<InteractionKind, string> = {
  meeting: 'Meeting',
  coffee_chat: 'Coffee',
  video_call: 'Video call',
  phone_call: 'Call',
  message: 'Message',
  email: 'E-mail',
  event: 'Event',
  introduction: 'Introduction',
};

/** "Coffee with Ana and Bo". */
export const saySuggestion = (kind: InteractionKind, names: readonly string[]) => `${kindWords[kind]} with ${sayList(names)}`;
