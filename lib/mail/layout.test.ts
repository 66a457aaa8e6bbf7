import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmEmailLetter, invitationLetter, newPasswordLetter, newSignInLetter } from './account-letters';
import { readerWroteLetter } from './feedback-letter';
import { letterOf } from './layout';
import type { Letter } from './letter';

const link = 'https://plan.example.org/reset/reset_abc';
const line = { text: 'Be bolder in the first minute.', by: 'Adaeze Nwosu', plan: 'Energy' };
const letters: [name: string, letter: Letter, says: string][] = [
  ['a new password', newPasswordLetter({ name: 'Ines', link }), '30 minutes'],
  ['a confirmation', confirmEmailLetter({ name: 'Ines', link }), 'seven days'],
  ['a sign-in', newSignInLetter({ name: 'Ines', link, browser: 'Firefox on Linux', moment: 'Tue 9 Mar at 12:05' }), 'Firefox on Linux'],
  ['an invitation', invitationLetter({ link }), 'within seven days'],
  ['feedback', readerWroteLetter({ name: 'Ines', link, lines: [line] }), line.text],
];

describe.each(letters)('the letter of %s', (_, letter, says) => {
  it('says the same as text and as HTML', () => {
    for (const body of [letter.text, letter.html]) {
      expect(body).toContain(says);
      expect(body).toContain(link);
    }
  });

  it('loads nothing, and follows the colours of the device', () => {
    expect(letter.html).not.toMatch(/<(img|link|script|iframe)|url\(|src=/);
    expect(letter.html).toContain('prefers-color-scheme: dark');
  });

  it('has a short subject and says why it came', () => {
    expect(letter.subject.length).toBeLessThan(60);
    expect(letter.text).toContain('You get this');
  });
});

describe('what people wrote', () => {
  it('stays text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { html, subject } = letterOf({
          subject: typed,
          blocks: [
            { kind: 'heading', text: typed },
            { kind: 'paragraph', text: typed },
            { kind: 'quote', text: typed, by: typed },
            { kind: 'list', items: [typed] },
            { kind: 'buttons', links: [{ label: typed, href: link }] },
          ],
          reason: typed,
        });
        const tags = new Set((html.match(/<\/?[a-z0-9!]+/gi) ?? []).map((tag) => tag.replace(/[</]/g, '')));
        const own = [
          '!doctype',
          'html',
          'head',
          'meta',
          'title',
          'style',
          'body',
          'main',
          'p',
          'h2',
          'blockquote',
          'ul',
          'li',
          'a',
          'br',
          'footer',
        ];
        expect([...tags].filter((tag) => !own.includes(tag))).toEqual([]);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it('is quoted in part when it is long, and of many lines the first five', () => {
    const long = { ...line, text: 'Be bolder. '.repeat(200) };
    const { text } = readerWroteLetter({ name: 'Ines', link, lines: Array.from({ length: 8 }, () => long) });
    expect(text.match(/> Be bolder/g)).toHaveLength(5);
    expect(text).toContain('And three more.');
    expect(text.length).toBeLessThan(3000);
  });

  it('names up to two readers', () => {
    const from = (...names: string[]) => readerWroteLetter({ name: 'Ines', link, lines: names.map((by) => ({ ...line, by })) }).subject;
    expect(from('Adaeze')).toBe('Adaeze left feedback');
    expect(from('Adaeze', 'Tomasz', 'Adaeze')).toBe('Adaeze and Tomasz left feedback');
    expect(from('Adaeze', 'Tomasz', 'Mara')).toBe('Adaeze and 2 others left feedback');
  });
});
