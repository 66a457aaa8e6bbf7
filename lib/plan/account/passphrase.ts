import { passphraseWords } from './passphrase-words';

/** Random numbers that `passphrase` needs, one per word. */
export const PASSPHRASE_LENGTH = 6;

/**
 * A passphrase of words in a row, easy to remember and to type.
 * @param random whole numbers from 0, uniform over a power of two of at least 512: six of them give 54 bits
 */
export const passphrase = (random: ArrayLike<number>): string =>
  Array.from(random, (number) => passphraseWords[number % passphraseWords.length]).join(' ');
