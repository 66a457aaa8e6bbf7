import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import cases from '../testdata/messages.json';
import { checkMessage, MAX_MESSAGE_WORDS, messageRules } from './message-check';

const facts = { connections: cases.connections };
const failing = (text: string) =>
  checkMessage(text, facts)
    .filter(({ passes }) => !passes)
    .map(({ rule }) => rule);

describe('messages, good and bad', () => {
  test.each(cases.messages)('$name', ({ text, fails }) => expect(failing(text)).toEqual(fails));
});

test('an address in angle brackets, a question asked twice as loud and a name without accents are no fault', () => {
  const text = 'Hi, your talk at <https://grid.example/talk> was clear, write to <a@b.org>. How did you begin?!?';
  expect(failing(text)).toEqual([]);
});

describe('whatever is written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom('you', 'I', 'advice', '?', '[x]', 'Vera Eze', '.'), { maxLength: 60 }).map((words) => words.join(' ')),
  );

  test('each rule speaks once, in order, and says the same again', () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = checkMessage(written, facts);
        expect(found.map(({ rule }) => rule)).toEqual([...messageRules]);
        expect(checkMessage(written, facts)).toEqual(found);
        for (const { says } of found) expect(says).not.toBe('');
      }),
    );
  });

  test('fewer words never make it too long, and more facts never undo a connection', () => {
    fc.assert(
      fc.property(text, fc.string(), (written, fact) => {
        if (written.split(/\s+/).length > MAX_MESSAGE_WORDS) return;
        const passes = (connections: string[]) => checkMessage(written, { connections }).find(({ rule }) => rule === 'connection')?.passes;
        if (passes([])) expect(passes([fact])).toBe(true);
      }),
    );
  });

  // Work that grew with the square of the length would never end.
  test('two megabytes are checked', () => {
    expect(checkMessage('[x I you '.repeat(200_000), facts)).toContainEqual(expect.objectContaining({ rule: 'length', passes: false }));
  });
});
