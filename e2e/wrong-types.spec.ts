import { actions, call, cookieOf, quarters, refusedIn, rowsOf } from './support/actions';
import { expect, test } from './support/fixtures';
import { rawRequest } from './support/raw-request';

const key = '"a-key-of-sixteen-letters"';
/** Values that no form sends, in React's notation, since JSON cannot write some of them. `$Q1` is a Map. */
const wrongDrafts = ['null', '"words"', '1e309', '[]', '{"__proto__":{"id":"x"},"id":7}', '{"ownerId":"x"}', '{"id":"$Q1"}'];
const wrongValues = ['["a","b"]', '1e309', '"\\ud800"', `"${'x'.repeat(60_000)}"`];

test('every server action of the build is tried', () => {
  expect(actions.length).toBeGreaterThan(70);
});

for (const [at, some] of quarters.entries()) {
  test(`every server action rejects values no form sends, quarter ${at + 1}: it reports errors and writes nothing`, async ({
    person,
    context,
    baseURL,
  }) => {
    const origin = String(baseURL);
    const cookie = await cookieOf(context);
    const before = await rowsOf(person.ownerId);
    const taken: string[] = [];
    for (const action of some) {
      const { text } = await call(origin, action, `[{"nothing":1},${key}]`, cookie);
      const named = [...new Set(['id', 'version', ...Object.keys(refusedIn(text) ?? {})])];
      const drafts = [...wrongDrafts, ...wrongValues.map((value) => `{${named.map((name) => `"${name}":${value}`).join()}}`)];
      const calls = [...drafts.map((draft) => `[${draft},${key}]`), '[]', '[{"nothing":1},["a"]]'];
      await Promise.all(
        calls.map(async (given) => {
          const { status, text } = await call(origin, action, given, cookie);
          if (status !== 200 || !refusedIn(text) || text.includes('That was not saved')) taken.push(`${action.name} ${given.slice(0, 99)}`);
        }),
      );
    }
    expect(taken).toEqual([]);
    expect(await rowsOf(person.ownerId)).toBe(before);
  });
}

test('without a key no server action does anything, whichever page it is called on', async ({ baseURL }) => {
  const said = await Promise.all(
    actions.map(async ({ id, name }) => [name, (await call(String(baseURL), { id, page: '/no-such-page' }, `[{},${key}]`, '')).text]),
  );
  const open = said.filter(([, text]) => !text?.includes('You are signed out')).map(([name]) => name);
  expect(open.sort()).toEqual(['forgotPassword', 'resetWithTicket', 'signInWith', 'signUp']);
});

test('a body React could not have written is refused as the client’s error', async ({ person, context, baseURL }) => {
  const origin = String(baseURL);
  const cookie = await cookieOf(context);
  const action = actions.find(({ name }) => name === 'saveGoal');
  const part = (name: string, text: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  const [text, form] = ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=b'];
  const before = await rowsOf(person.ownerId);
  for (const [type, body, isCall = true] of [
    [text, ''],
    [text, 'words'],
    [text, 'null'],
    [text, '["$Q7"]'],
    [text, '["$nwords"]'],
    [form, ''],
    [form, part('0', '[{}]')],
    [form, `${part('0', 'words')}--b--\r\n`],
    [form, `${part('1', '[{}]')}--b--\r\n`],
    [form, `${part('0', '["$Q1"]')}${part('1', '{')}--b--\r\n`],
    ['multipart/form-data', `${part('0', '[{}]')}--b--\r\n`],
    [form, part('0', '[{}]'), false],
  ] as const) {
    const headers = { origin, cookie, 'content-type': type, ...(isCall && { 'next-action': action?.id ?? '' }) };
    const answer = await rawRequest(origin, action?.page ?? '', { method: 'POST', headers, body: [Buffer.from(body)] });
    expect(answer.status, `${type} ${body}`).toBe(400);
    expect(answer.text).toContain('so nothing was done');
  }
  expect(await rowsOf(person.ownerId)).toBe(before);
});

test('a text of five megabytes is refused with a sentence', async ({ page, person, baseURL }) => {
  const [action] = actions;
  const answer = await page.request.post(action?.page ?? '', {
    headers: { origin: String(baseURL), 'next-action': action?.id ?? '', 'content-type': 'text/plain' },
    data: `[{"id":"${'x'.repeat(5_000_000)}"},${key}]`,
  });
  expect(answer.status(), person.email).toBe(413);
});

test('no address and no request body causes a server error', async ({ person, context, baseURL }) => {
  const origin = String(baseURL);
  const cookie = await cookieOf(context);
  const goalId = await person.tables.goals.create({
    planId: person.planId,
    statement: 'Talk with nine',
    measure: 'manual',
    unit: 'talks',
    baseline: 0,
    target: 9,
    startsOn: person.today,
    dueOn: person.inDays(90),
  });
  const names = [
    'page',
    'q',
    'tag',
    'goal',
    'band',
    'category',
    'organization',
    'sort',
    'view',
    'from',
    'week',
    'month',
    'day',
    'step',
    'tab',
  ];
  const odd = ['%00', '1e309', '-1', '%F0%9F%A6%89', '%27%22%3C', '2027-13-45', '__proto__', 'x'.repeat(3000)];
  const pages = [
    'today',
    'plan',
    'people',
    'steps',
    'mentors',
    'progress',
    'organizations',
    'people/new',
    'people/triage',
    'welcome',
    `goals/${goalId}`,
  ];
  const wrong: string[] = [];
  const ask = async (path: string, options?: Parameters<typeof rawRequest>[2]) => {
    const { status, text } = await rawRequest(origin, path, options);
    if (Number(status) >= 500 || text.includes('Something went wrong')) wrong.push(`${path.slice(0, 120)} ${status}`);
  };
  for (const path of [...pages, 'sharing/preview', 'api/count-for', 'api/people', 'api/search', 'sign-in', 'sign-up', 's/x']) {
    await Promise.all(
      odd.map((value) => ask(`/${path}?${names.map((name) => `${name}=${value}&${name}=again`).join('&')}`, { headers: { cookie } })),
    );
  }
  for (const route of [
    'sign-in',
    'sign-out',
    'welcome',
    'import?size=3',
    'auth/callback/credentials',
    'auth/signin/unknown',
    'auth/x/y/z',
    'health/live',
  ]) {
    for (const type of ['text/plain', 'application/json', 'multipart/form-data', 'multipart/form-data; boundary=b', 'nonsense']) {
      await ask(`/api/${route}`, { method: 'POST', headers: { origin, cookie, 'content-type': type }, body: [Buffer.from('{"a":')] });
    }
  }
  expect(wrong).toEqual([]);
});
