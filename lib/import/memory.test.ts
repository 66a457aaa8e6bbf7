import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { limits } from './files/limits';
import { readPeople } from './files/read';

const MEGABYTES_MORE = 150;

/** How many megabytes a separate process grows by while it reads nine million characters of line endings. */
function growthReading(start: string, ending: string): number {
  const script = `
    const { readPeople } = await import('./lib/import/files/read.ts');
    const ending = ${JSON.stringify(ending)};
    const bytes = new TextEncoder().encode(${JSON.stringify(start)} + ending.repeat(9e6 / ending.length));
    const before = process.memoryUsage.rss();
    try { readPeople(bytes, 'any'); } catch {}
    console.log((process.resourceUsage().maxRSS * 1024 - before) / 1024 ** 2);`;
  return Number(execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' }));
}

test.each([
  ['CR in a table', 'First Name,Last Name\nAna,Silva\n', '\r'],
  ['CRLF in a card', 'BEGIN:VCARD\nFN:Ana\n', '\r\n'],
  ['LF in a card', 'BEGIN:VCARD\nFN:Ana\n', '\n'],
  ['continuations of nothing in a card', 'BEGIN:VCARD\nFN:Ana\n', '\n '],
])('nine megabytes of %s take little memory', (_, start, ending) => {
  expect(growthReading(start, ending)).toBeLessThan(MEGABYTES_MORE);
});

const card = (line: string) => new TextEncoder().encode(`BEGIN:VCARD\nFN:Ana\n${line}\nEND:VCARD\n`);

test.each([
  ['parameters', `EMAIL;${'TYPE=x;'.repeat(1.2e6)}A=b:ana@example.org`],
  ['one parameter', `EMAIL;X=${'x'.repeat(8.8e6)}:ana@example.org`],
  ['quoted parameters', `EMAIL;${'X="y:";'.repeat(1.2e6)}A=b:ana@example.org`],
  ['an open quotation mark', `EMAIL;X="${'y;'.repeat(4.4e6)}`],
  ['folded parameters', `EMAIL${';TYPE=x\n '.repeat(9e5)}:ana@example.org`],
])('a card with megabytes of %s loses that line and says so', (_, line) => {
  const { people, problems } = readPeople(card(line), 'any');
  expect(people).toMatchObject([{ display: 'Ana', emails: [] }]);
  expect(problems).toMatchObject([{ message: 'An entry is longer than 20,000 characters and was left out: EMAIL', severity: 'warning' }]);
});

test('a card whose parameters are as long as they may be is read', () => {
  const params = `;TYPE=x`.repeat(limits.cell / 7 - 10);
  expect(readPeople(card(`EMAIL${params}:ana@example.org`), 'any').people[0]?.emails).toEqual(['ana@example.org']);
  expect(readPeople(card(`EMAIL;ENCODING=QUOTED-PRINTABLE${params}:ana=40example.org`), 'any').people[0]?.emails).toEqual([
    'ana@example.org',
  ]);
});
