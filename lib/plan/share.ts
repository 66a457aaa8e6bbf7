import { z } from 'zod';
import { choice, flag } from './fields';
import { optionalText, requiredText } from './text';
import { peopleLevels, shareEnds } from './words';

/** What a link shows, to whom. */
export const dialSchema = z.strictObject({
  name: requiredText(80, 'Say who will read it'),
  people: choice(peopleLevels, 'Say how people are shown'),
  showMentors: flag,
  showSteps: flag,
  mayComment: flag,
  question: optionalText(500),
});

/** To see what a link would show, one need not know yet who will read it. */
export const previewSchema = dialSchema.extend({ name: optionalText(80) });

/** A share is made or revoked, never changed: what a reader was shown stays what they were shown. */
export const shareSchema = dialSchema.extend({ ends: choice(shareEnds, 'Say when the link ends') });

export type ShareDraft = z.input<typeof shareSchema>;
export type ShareValues = z.output<typeof shareSchema>;

const DAY = 86_400_000;

/** The moment a link made at `now` stops working, or null for one that is only revoked. */
export const shareExpiry = (ends: ShareValues['ends'], now: Date): Date | null =>
  ends === 'never' ? null : new Date(now.getTime() + Number(ends) * DAY);
