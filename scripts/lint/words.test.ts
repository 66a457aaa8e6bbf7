import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossary } from './glossary.mjs';
import { findDenied } from './words.mjs';

const denied = readGlossary(path.join(import.meta.dirname, '../../docs/words.md'));
const found = (source: string, file = 'components/goals/card.tsx') =>
  findDenied(file, source, denied).map(({ line, column, says }) => `${line}:${column} ${says}`);

describe('the glossary', () => {
  it('is read without its remarks', () => {
    const words = denied.map(({ words }) => words.join(' '));
    expect(words).toEqual(expect.arrayContaining(['contact', 'untie', 'cadence', 'perhaps there twice', 'what was said', 'knot']));
    expect(words.filter((word) => /[()"]/.test(word))).toEqual([]);
  });
});

describe('a denied word', () => {
  it.each([
    ['in a name', 'const tieToGoal = 1;', '1:7 "tie" stands for key connection: tieToGoal'],
    ['in a property', 'const x = { cadenceDays: 1 };', '1:13 "cadence" stands for rhythm: cadenceDays'],
    ['in a type', 'type StrandKnot = 1;', '1:6 "strand" stands for thread: StrandKnot'],
    ['in another form', 'const ties = 1;', '1:7 "tie" stands for key connection: ties'],
    ['in capitals', 'const MAX_BUMPS = 1;', '1:11 "bump" stands for follow-up: MAX_BUMPS'],
    ['in a value of one word', "const kind = 'bump_due';", '1:15 "bump" stands for follow-up: bump_due'],
    ['in a sentence', "const x = 'Say of somebody how often';", '1:19 "somebody" stands for person, people: Say of somebody how often'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code to check.
    ['in a template', 'const x = `Untie ${name} now`;', '1:11 "untie" stands for key connection: Untie'],
    ['in JSX', 'const x = (\n  <p>\n    Mend it\n  </p>\n);', '3:5 "mend" stands for gap: Mend it'],
    ['in an attribute', 'const x = <p title="Narrow down the list" />;', '1:21 "narrow down" stands for import'],
    ['in a phrase as a name', 'const bringIn = 1;', '1:7 "bring in" stands for import'],
    ['in a class', 'const x = <p className="row mend" />;', '1:29 "mend" stands for gap: row mend'],
  ])('is found %s', (_where, source, says) => expect(found(source).join('\n')).toContain(says));

  it('is found in the name of a file', () => {
    expect(found('', 'components/goals/new-tie.tsx').join()).toContain('"tie" stands for key connection: components/goals/new-tie.tsx');
  });
});

describe('what is not denied', () => {
  it.each([
    ['a longer word', 'const x = necktie + breakfast + outdoor;'],
    ['a server action', 'const x = useActionForm(formAction);'],
    ['the browser’s window', 'window.print();'],
    ['an encoding', "const x = 'windows-1252';"],
    ['contact details', 'const x = contactDetails;'],
    ['other programs’ contacts', "const x = 'Import contacts';"],
    ['a line of text', 'const line = lines[0];'],
    ['a public talk', "const x = 'Give a talk on forecasts';"],
    ['an import path', "import x from './somebody-elses-library';"],
    ['a comment', '// Here a tie breaks.'],
  ])('%s', (_what, source) => expect(found(source)).toEqual([]));
});
