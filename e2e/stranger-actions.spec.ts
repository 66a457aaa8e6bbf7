import { oneOfEach } from '@/db/one-of-each';
import { shareSchema } from '@/lib/plan/sharing/share';
import { startOfWeek } from '@/lib/plan/time/day';
import { type Action, call, cookieOf, quarters, refusedIn, rowsOf } from './support/actions';
import { database, expect, type Person, test } from './support/fixtures';

type Ids = (table: string) => string;

/** The table that a field or an action is about, by the first of these words in its name; else people. */
const tables: [RegExp, string][] = [
  [/introduction|connector/i, 'introductions'],
  [/eventPerson/i, 'event_people'],
  [/event/i, 'events'],
  [/measurement/i, 'measurements'],
  [/feed(?!back)/i, 'feeds'],
  [/review/i, 'reviews'],
  [/reserve/i, 'reserves'],
  [/suggestion/i, 'suggestions'],
  [/calendar/i, 'calendars'],
  [/token/i, 'intake_tokens'],
  [/address/i, 'addresses'],
  [/connection/i, 'key_connections'],
  [/question/i, 'goal_questions'],
  [/feedback/i, 'feedback'],
  [/goal/i, 'goals'],
  [/mentor/i, 'mentors'],
  [/outcome|report/i, 'outcomes'],
  [/step/i, 'steps'],
  [/interaction|outreach|conversation|outOfOffice/i, 'interactions'],
  [/share/i, 'shares'],
  [/organization/i, 'organizations'],
  [/view/i, 'saved_views'],
  [/row/i, 'import_rows'],
  [/import|all|columns|readIn/i, 'imports'],
  [/pause/i, 'pauses'],
  [/plan/i, 'plans'],
  [/undo|trash/i, 'trash'],
];
const tableOf = (name: string) => tables.find(([word]) => word.test(name))?.[1] ?? 'people';

/** What a form would send in fields that refer to no row. */
const wordsOf = ({ today, inDays }: Person, idOf: Ids): Record<string, unknown> => ({
  ...{
    happenedOn: today,
    happensOn: today,
    measuredOn: today,
    receivedOn: today,
    startsOn: today,
    fromOn: today,
    weekOn: startOfWeek(today, 1),
    date: today,
    askedOn: today,
  },
  ...{ dueOn: inDays(9), endsOn: inDays(90), toOn: inDays(3), ends: '7', baseline: '0', target: '9', value: '3', unit: 'talks' },
  ...{ field: 'target', to: 'researching', criterion: 'values', category: 'industry', direction: 'received', measure: 'manual' },
  ...{ starred: true, given: 'Ana', encoding: 'utf-8', state: 'not_happened', items: [{ id: idOf('suggestions'), line: '' }] },
  ...{ move: 'agreed', goAgain: 'yes', followUp: 'thank' },
  ...{ source: `outcome:${idOf('outcomes')}`, answeredOn: today },
  ...{ showSteps: true, date: '12 June 2015' },
  people: ['Ana', '', ''].map((name) => ({ ...(name && { id: idOf('key_connections') }), name, category: '', role: '', reason: '' })),
  steps: ['Write', ''].map((title) => ({ kind: 'prepare', personId: title && idOf('people'), title, dueOn: today })),
});
const kinds: Record<string, string> = { saveOutcome: 'advice', sortFeedback: 'growth', saveFeedback: 'growth' };

/** Fields that a form misses only once the others are right. */
const lateFields: Record<string, string[]> = { saveIntroduction: ['otherName'] };

/** What the form of an action would send about the rows of `idOf`, found by trying which fields are missing. */
async function draftOf(action: Action, idOf: Ids, words: Record<string, unknown>, ask: (draft: object) => Promise<{ text: string }>) {
  const filled = (name: string) => {
    if (name === 'ids') return [idOf(tableOf(action.name))];
    if (name.endsWith('Id')) return idOf(tableOf(name));
    if (name === 'people' && action.name === 'logConversation') return [{ id: idOf('people'), name: 'Ana' }];
    if (name === 'kind') return kinds[action.name] ?? 'coffee_chat';
    return words[name] ?? 'Words';
  };
  const draft: Record<string, unknown> = { id: idOf(tableOf(action.name)), version: 1 };
  const { root = '', ...missing } = refusedIn((await ask(draft)).text) ?? {};
  for (const [, strange = ''] of root.matchAll(/"(id|version)"/g)) delete draft[strange];
  const names = [...Object.keys(missing), ...(lateFields[action.name] ?? [])];
  return { ...draft, ...Object.fromEntries(names.map((name) => [name, filled(name)])) };
}

/** Actions that refer to no row of an owner, or that answer the same whether the row exists or not. */
const withoutRow = [
  'addCalendar',
  'addOwnAddress',
  'addPause',
  'changePassword',
  'chooseTheme',
  'decideAll',
  'issueIntakeToken',
  'keepMentor',
  'leaveWelcome',
  'openShare',
  'removeAccount',
  'saveLetters',
  'saveSettings',
  'sendConfirmation',
];
const alike = [
  ...withoutRow,
  'carryOver',
  'readFeedback',
  'saveView',
  'mergePair',
  'forgotPassword',
  'resetWithTicket',
  'signInWith',
  'signUp',
];

for (const [at, some] of quarters.entries()) {
  test(`every server action treats another owner’s rows as missing and does nothing for a guest, quarter ${at + 1}`, async ({
    person,
    stranger,
    baseURL,
    browser,
  }) => {
    const db = database();
    const ids = await oneOfEach(db, person.ownerId);
    const link = await person.planner.shares.open(person.planId, shareSchema.parse({ name: 'Wanda', people: 'full', ends: '7' }));
    db.$client.close();
    const context = await browser.newContext();
    await stranger.signIn(context);
    const cookie = await cookieOf(context);
    const before = await rowsOf(person.ownerId);
    const unknownIds = Object.fromEntries(Object.keys(ids).map((table) => [table, crypto.randomUUID()]));
    const idOf = (table: string) => unknownIds[table] ?? '';
    const found: string[] = [];

    for (const action of some) {
      const ask = (draft: object, from = cookie, page = action.page) =>
        call(String(baseURL), { ...action, page }, `[${JSON.stringify(draft)},"${crypto.randomUUID()}"]`, from);
      const draft = await draftOf(action, idOf, wordsOf(stranger, idOf), ask);
      const others = Object.entries(unknownIds).reduce((text, [table, id]) => text.replaceAll(id, ids[table] ?? ''), JSON.stringify(draft));
      const [theirs, none, guests] = await Promise.all([ask(JSON.parse(others)), ask(draft), ask(JSON.parse(others), '', `/s/${link}`)]);
      if (none.status !== 404 && !alike.includes(action.name)) found.push(`${action.name} took ${JSON.stringify(draft)}`);
      if (theirs.status !== none.status || JSON.stringify(refusedIn(theirs.text)) !== JSON.stringify(refusedIn(none.text)))
        found.push(`${action.name} tells a row of another from none`);
      if (guests.text.includes('"ok":true')) found.push(`${action.name} did it for a guest`);
    }
    expect(found).toEqual([]);
    expect(await rowsOf(person.ownerId)).toBe(before);
  });
}
