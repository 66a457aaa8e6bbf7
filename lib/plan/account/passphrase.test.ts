import { describe, expect, it } from 'vitest';
import { passwordSchema } from './account';
import { PASSPHRASE_LENGTH, passphrase } from './passphrase';
import { passphraseWords } from './passphrase-words';

describe('a suggested passphrase', () => {
  it('draws from 512 different words, so that each is as likely as the next', () => {
    expect(new Set(passphraseWords).size).toBe(512);
    expect(passphraseWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  it('is a password that is taken, the shortest one included', () => {
    const shortest = passphraseWords.map((word, index) => ({ length: word.length, index })).toSorted((a, b) => a.length - b.length);
    const numbers = shortest.slice(0, PASSPHRASE_LENGTH).map(({ index }) => index + 512);
    expect(passwordSchema.safeParse(passphrase(numbers)).success).toBe(true);
    expect(passphrase([0, 511])).toBe(`${passphraseWords[0]} ${passphraseWords[511]}`);
  });
});
