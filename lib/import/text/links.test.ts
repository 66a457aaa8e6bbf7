import { expect, test } from 'vitest';
import { profileSlug, readLink } from './links';

test.each([
  ['https://www.linkedin.com/in/ana-1', 'ana-1'],
  ['http://pt.linkedin.com/in/Ana-1/?trk=x#y', 'ana-1'],
  ['linkedin.com/in/ana-1/', 'ana-1'],
  ['https://www.linkedin.com/in/ana-1/de', 'ana-1'],
  ['https://www.linkedin.com/in/zs%C3%B3fia-%E2%9C%A8', 'zsófia-✨'],
  ['https://www.linkedin.com/in/broken%E9', 'broken%e9'],
  ['https://www.linkedin.com/pub/john-doe/1a/2b3/4c5', 'john-doe-4c52b31a'],
  ['https://uk.linkedin.com/pub/john-doe/1/2/3/', 'john-doe-0030021'],
  ['https://www.linkedin.com/pub/john-doe', 'john-doe'],
])('%s names %s', (url, slug) => expect(profileSlug(url)).toBe(slug));

test.each([
  'https://www.linkedin.com/company/tern',
  'https://example.com/in/ana',
  'https://notlinkedin.com/in/ana',
  'javascript:alert(1)',
  'ana',
])('%s names no profile', (url) => expect(profileSlug(url)).toBeNull());

test('only web addresses are links', () => {
  expect(readLink('example.com/a')).toBe('https://example.com/a');
  expect(readLink('http://example.com')).toBe('http://example.com');
  expect(readLink('https:example.com')).toBe('https://example.com/');
  for (const text of ['javascript:alert(1)', 'data:text/html,x', 'JaVaScRiPt://x', 'file:///etc/passwd', 'hello', ''])
    expect(readLink(text)).toBeNull();
});
