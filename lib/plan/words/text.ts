import { z } from 'zod';

// Controls would hide in a page, a file or a log, and direction marks would turn the words after them around; new lines and tabs are
// what people write with.
const unwritten = /(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
export const withoutControls = (typed: string) => typed.replace(unwritten, '');

const halfCharacters = /\p{Surrogate}/u;

/**
 * Text a person wrote, at most `max` characters: trimmed, in one Unicode form (NFC), without control characters and direction marks.
 * Half a character (a lone surrogate) cannot be stored and is refused.
 */
export const text = (max: number) =>
  z
    .string('Write this in words')
    .refine((typed) => !halfCharacters.test(typed), { error: 'Some characters are broken; please type this again', abort: true })
    .overwrite(withoutControls)
    .normalize('NFC')
    .trim()
    .max(max, `At most ${max} characters`);

/** Like `text`, but not empty; `says` is the error. */
export const requiredText = (max: number, says: string) => text(max).min(1, says);

/** As `text`, and empty when it was left out. */
export const optionalText = (max: number) => text(max).default('');
