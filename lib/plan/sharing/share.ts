import { z } from 'zod';
import { choice, flag, optionalId } from '../words/fields';
import { optionalText } from '../words/text';
import { peopleLevels, shareEnds } from '../words/words';

/** What a link shows, and to which reader. Every switch is off by default. */
const dialFields = {
  /** The reader, when it is one of the people. */
  personId: optionalId,
  /** A group, or a reader who is not in the address book. */
  name: optionalText(200),
  people: choice(peopleLevels, 'Choose how people are shown'),
  showSteps: flag,
  showMentors: flag,
  showChanges: flag,
  showFeedback: flag,
  showReaders: flag,
  mayComment: flag,
  question: optionalText(500),
};

/** A preview needs no reader yet. */
export const previewSchema = z.strictObject(dialFields);

/** A share link is created or ended, never changed, so that a reader's view does not change unnoticed. */
export const shareSchema = z
  .strictObject({ ...dialFields, ends: choice(shareEnds, 'Choose when the link expires') })
  .refine((share) => Boolean(share.personId || share.name), {
    path: ['personId'],
    error: 'Choose or name the reader',
    when: ({ value }) => value instanceof Object,
  });

export type PreviewValues = z.output<typeof previewSchema>;
export type ShareDraft = z.input<typeof shareSchema>;
export type ShareValues = z.output<typeof shareSchema>;

const DAY = 86_400_000;

/** The moment a link made at `now` stops working, or null for one that is only revoked. */
export const shareExpiry = (ends: ShareValues['ends'], now: Date): Date | null =>
  ends === 'never' ? null : new Date(now.getTime() + Number(ends) * DAY);
