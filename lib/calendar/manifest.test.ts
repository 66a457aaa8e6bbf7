import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnreadableFile } from '@/lib/import/files/unreadable';
import { day } from '@/lib/plan/time/day';
import { readCalendar } from './read';
import { suggestConversations } from './suggest';
import manifest from './testdata/MANIFEST.json';

const folder = `${import.meta.dirname}/testdata`;
const read = (name: string) =>
  readCalendar(readFileSync(`${folder}/${name}`), { from: day(manifest.window.from), to: day(manifest.window.to), zone: manifest.zone });

test('the manifest and the folder name the same files', () => {
  expect(readdirSync(folder).sort()).toEqual(['MANIFEST.json', ...Object.keys(manifest.files)].sort());
});

describe.each(Object.entries(manifest.files))('%s', (name, says) => {
  if ('error' in says) {
    test('is refused', () => expect(() => read(name)).toThrow(UnreadableFile));
    return;
  }
  const { events, problems } = read(name);
  const suggestions = suggestConversations(events, manifest);
  if ('problems' in says) test(`has ${says.problems} problems`, () => expect(problems).toHaveLength(says.problems));
  if ('suggestions' in says)
    test('suggests these conversations', () => {
      expect(suggestions.map(({ key: _, ...suggestion }) => suggestion)).toEqual(says.suggestions);
    });
  test('keeps nothing of descriptions', () => {
    expect(JSON.stringify([events, problems])).not.toMatch(/PRIVATE-BODY-MARK|agenda/);
  });
});
