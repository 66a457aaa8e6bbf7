import { passphraseWords } from './passphrase-words';

/** How many random numbers `passphrase` wants: one a word. */
export const PASSPHRASE_LENGTH = 6;

/**
 * Words in a row, easy to keep and to type.
 * @param random whole numbers from 0, uniform over a power of two of at least 512: with six of them, 54 bits nobody can guess
 */
export const passphrase = (random: ArrayLike<number>): string =>
  Array.from(random, (number) => passphraseWords[number % passphraseWords.length]).join(' ');
