import { expect, test, vi } from 'vitest';

vi.stubEnv('AUTH_SECRET', 'only-for-tests-only-for-tests-only-for-tests');
vi.stubEnv('APP_URL', 'https://plan.example.org');
const { ownPath } = await import('./own-path');

test.each(['/', '/today', '/people?page=2&q=a//b', '/s/share_x', '/people/../goals', '/a//b', '/x?to=//evil.test'])(
  '%s is a page of ours',
  (to) => {
    const path = ownPath(to);
    expect(path).toMatch(/^\/(?!\/)/);
    expect(new URL(path ?? '', 'https://plan.example.org').href).toBe(new URL(to, 'https://plan.example.org').href);
  },
);

test.each([
  '//evil.test',
  '/.//evil.test',
  '/..//evil.test',
  '/x/..//evil.test',
  '/x/../..//evil.test',
  '/././/evil.test',
  '/%2e//evil.test',
  '/x/%2E%2e//evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '/.\t//evil.test',
  '/\\evil.test',
  '/.\\/evil.test',
  '/%2f/evil.test',
  '/%2F%2Fevil.test',
  '/%5cevil.test',
  '/.//%2fevil.test',
  '/%09/evil.test',
  '\\\\evil.test',
  'javascript:alert(1)',
  'https://evil.test',
  'evil.test',
  '',
  ' /today',
  null,
  undefined,
  5,
  ['/today'],
])('%j is none', (to) => {
  expect(ownPath(to)).toBeUndefined();
});
