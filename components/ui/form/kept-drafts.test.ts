import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import {
  flattenFields,
  formKey,
  isOverwriting,
  type KeptDraft,
  MAX_AGE_DAYS,
  MAX_CHARACTERS,
  MAX_DRAFTS,
  typedSince,
  withinLimits,
} from './kept-drafts';

const now = Date.UTC(2027, 2, 9);
const draft = (slot: string, fields: Partial<KeptDraft> = {}): KeptDraft => ({
  form: 'person',
  slot,
  keptAt: now,
  typed: { notes: 'Met at the open house' },
  from: { notes: '' },
  names: {},
  ...fields,
});

describe('a kept draft', () => {
  it('holds what was typed and nothing else, nested fields too', () => {
    const base = flattenFields({ version: '3', given: 'Ana', notes: '', next: { title: '', kind: 'learn' } });
    expect(typedSince(base, base)).toBeUndefined();
    expect(typedSince(base, { ...base, version: '4' })).toBeUndefined();
    expect(typedSince(base, flattenFields({ version: '3', given: 'Ana', notes: 'Tea', next: { title: 'Ask', kind: 'learn' } }))).toEqual({
      typed: { notes: 'Tea', 'next.title': 'Ask' },
      from: { notes: '', 'next.title': '' },
      version: '3',
    });
  });

  it('belongs to the row that is edited, or to the rows a new one starts from', () => {
    expect(formKey('person', { id: 'a', introducedById: 'b' })).toBe('person id=a');
    expect(formKey('outcome', { personId: 'b', stepId: '', text: 'x' })).toBe('outcome personId=b');
    const people = [{ id: 'b', name: 'Ana' }];
    expect(formKey('conversation', { people, stepId: '', next: { goalId: 'c' } })).toBe('conversation people.0.id=b');
    expect(formKey('person', { given: '' })).toBe('person');
  });

  it('asks only where someone else changed the very field that was typed into', () => {
    const change = { typed: { notes: 'Mine' }, from: { notes: 'First' } };
    expect(isOverwriting(change, { id: 'a', notes: 'First', given: 'Other' })).toBe(false);
    expect(isOverwriting(change, { id: 'a', notes: 'Mine' })).toBe(false);
    expect(isOverwriting(change, { id: 'a', notes: 'Theirs' })).toBe(true);
    const day = { typed: { happenedOn: '2027-03-01' }, from: { happenedOn: '2027-03-08' } };
    expect(isOverwriting(day, { happenedOn: '2027-03-09' })).toBe(false);
    expect(isOverwriting(day, { id: 'a', happenedOn: '2027-03-09' })).toBe(true);
  });

  it('is bounded in age, number and length; the newest stay', () => {
    const old = draft('old', { keptAt: now - MAX_AGE_DAYS * 864e5 });
    const many = Array.from({ length: MAX_DRAFTS + 5 }, (_, at) => draft(`${at}`, { keptAt: now - at }));
    expect(withinLimits([old, ...many.toReversed()], now).map(({ slot }) => slot)).toEqual(
      many.slice(0, MAX_DRAFTS).map(({ slot }) => slot),
    );
    const long = draft('long', { typed: { notes: 'x'.repeat(MAX_CHARACTERS) } });
    expect(withinLimits([long, draft('short')], now).map(({ slot }) => slot)).toEqual(['short']);
  });
});

test('no form with a secret keeps a draft', () => {
  const forms = fs
    .readdirSync('components', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => fs.readFileSync(path.join('components', file), 'utf8'))
    .filter((source) => source.includes('useActionForm<'));
  const secret = forms.filter((source) =>
    /type="password"|autoComplete="(current|new)-password|one-time-code|PasswordField|token/i.test(source),
  );
  expect(secret.length).toBeGreaterThanOrEqual(3);
  for (const source of secret) expect(source).toContain('keepAs: null');
});
