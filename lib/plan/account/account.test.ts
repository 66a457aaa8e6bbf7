import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changePasswordSchema, emailSchema, isGuessable, passwordSchema, settingsSchema, signInSchema, signUpSchema } from './account';

const refusal = (result: { error?: { issues: { message: string }[] } }) => result.error?.issues[0]?.message;

describe('an e-mail address', () => {
  test('has one spelling', () => {
    expect(emailSchema.parse('  Ines@Example.ORG ')).toBe('ines@example.org');
    expect(emailSchema.parse('ｉｎｅｓ@example.org')).toBe('ines@example.org');
    expect(emailSchema.parse('jörg@müller.example')).toBe('jörg@müller.example');
  });

  test.each([
    '',
    'ines',
    'ines@',
    '@example.org',
    'ines@example',
    'a b@example.org',
    'ines@example.org\nBcc: x@y.zz',
    'ines@@example.org',
    `${'a'.repeat(300)}@example.org`,
    'a\ud800@example.org',
    null,
    ['ines@example.org'],
  ])('%j is none', (typed) => {
    expect(emailSchema.safeParse(typed).success).toBe(false);
  });
});

describe('a password', () => {
  test.each(['heron ladder quartz tram', 'x9!kQ2#vLp8$wZt', '我的第一个长密码在这里写完了吗对', '482913770561298'])(
    '%s will do',
    (password) => {
      expect(passwordSchema.safeParse(password).success).toBe(true);
    },
  );

  test.each([
    ['short but fine', 'Use at least 15 characters: a few words in a row are easy to remember'],
    ['a'.repeat(129), 'Use at most 128 characters'],
    ['é'.repeat(2000), 'Use at most 128 characters'],
    ['passwordpassword1', 'That is too easy to guess. Choose different words.'],
    ['correct horse battery staple', 'That is too easy to guess. Choose different words.'],
    ['qwertyuiop123456', 'That is too easy to guess. Choose different words.'],
    ['aaaaaaaaaaaaaaaaaaaa', 'That is too easy to guess. Choose different words.'],
    ['Throughline2027!', 'That is too easy to guess. Choose different words.'],
  ])('%s will not', (password, message) => {
    expect(refusal(passwordSchema.safeParse(password))).toBe(message);
  });

  test('is not the e-mail address', () => {
    const draft = { name: 'Ines', email: 'ines.carvalho@example.org', timeZone: 'Europe/Lisbon', invitation: '' };
    const refused = signUpSchema.safeParse({ ...draft, password: 'Ines.Carvalho2027' });
    expect(refused.error?.issues[0]?.path).toEqual(['password']);
    expect(isGuessable('ines.carvalho@example.org', 'ines.carvalho@example.org')).toBe(true);
    expect(signUpSchema.safeParse({ ...draft, password: 'heron ladder quartz tram' }).success).toBe(true);
  });

  test.each([
    ['katarzyna.wierzba', 'katarzyna.wierzba@example.org'],
    ['katarzynawierzba', 'katarzyna.wierzba@example.org'],
    ['wierzba katarzyna', 'katarzyna.wierzba@example.org'],
    ['KatarzynaWierzba', 'katarzyna.wierzba1987@example.org'],
    ['katarzynawierzba1987', 'katarzyna.wierzba@example.org'],
    ['!!katarzyna_wierzba-2027??', 'katarzyna.wierzba@example.org'],
    ['abzreiw.anyzratak', 'katarzyna.wierzba@example.org'],
    ['katarzyna throughline', 'katarzyna@example.org'],
    ['Throughline4Katarzyna!', 'katarzyna@example.org'],
    ['katarzyna katarzyna 12345', 'katarzyna@example.org'],
    ['k4t4rzyn4.wi3rzb4', 'katarzyna.wierzba@example.org'],
    ['Kátárzyna-Wierzba', 'katarzyna.wierzba@example.org'],
    ['katarzyna.wierzba', 'kátarzyna.wierzba@example.org'],
    ['Katarzyna@Example!2027', 'katarzyna@example.org'],
    ['482913770561298', '482913770561298@example.org'],
  ])('%s is too close to %s', (password, email) => {
    expect(isGuessable(password, email)).toBe(true);
  });

  test.each([
    ['heron ladder quartz tram', 'heron@example.org'],
    ['x9!kQ2#vLp8$wZt', 'katarzyna.wierzba@example.org'],
    ['482913770561298', 'katarzyna@example.org'],
    ['anna walks over seven bridges', 'anna@example.org'],
  ])('%s is not, for %s', (password, email) => {
    expect(isGuessable(password, email)).toBe(false);
  });

  test('counts characters, not the bytes they take, and one spelling of each', () => {
    expect(passwordSchema.safeParse('🦉'.repeat(14)).success).toBe(false);
    const composed = passwordSchema.parse('née lamp harbour oak');
    expect(passwordSchema.parse('née lamp harbour oak'.normalize('NFD'))).toBe(composed);
    expect(signInSchema.parse({ email: 'a@b.cc', password: 'née lamp harbour oak'.normalize('NFD') }).password).toBe(composed);
  });

  test('is long enough whenever it is taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (typed) => {
        const result = passwordSchema.safeParse(typed);
        if (result.success) expect([...result.data].length).toBeGreaterThanOrEqual(15);
      }),
    );
  });

  test('is changed with the one in use', () => {
    expect(changePasswordSchema.safeParse({ current: 'x', password: 'heron ladder quartz tram' }).success).toBe(true);
  });
});

describe('the settings', () => {
  const draft = {
    name: 'Ines',
    timeZone: 'Europe/Lisbon',
    weekStart: '6' as const,
    theme: 'dark' as const,
    weeklyMinutes: '120',
    shortcuts: true,
  };

  test('come as a form sends them', () => {
    expect(settingsSchema.parse(draft)).toEqual({ ...draft, weekStart: 6, weekend: '67', weeklyMinutes: 120 });
  });

  test.each([
    [{ timeZone: 'Mars/Base' }],
    [{ timeZone: '+01:00' }],
    [{ weekStart: '3' }],
    [{ weekend: '123' }],
    [{ weeklyMinutes: '2001' }],
    [{ weeklyMinutes: '' }],
    [{ theme: 'pink' }],
    [{ name: ' ' }],
    [{ isAdmin: true }],
  ])('%j is refused', (change) => {
    expect(settingsSchema.safeParse({ ...draft, ...change }).success).toBe(false);
  });
});
