import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day as dayOf } from '@/lib/plan/time/day';
import { conversationKind } from './conversation-kind';
import type { Attendee, CalendarEvent } from './event';
import type { KnownPerson } from './known-people';
import { suggestConversations } from './suggest';

const me = { emails: ['Me@Example.org'] };
const person = (id: string, display: string, says: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  display,
  emails: [`${id}@example.org`],
  isKeyConnection: false,
  isMuted: false,
  ...says,
});
const guest = (email: string, says: Partial<Attendee> = {}): Attendee => ({ name: '', email, isDeclined: false, isRoom: false, ...says });
const event = (says: Partial<CalendarEvent> = {}): CalendarEvent => ({
  key: 'k',
  day: dayOf('2026-10-06'),
  time: '09:30',
  title: 'Meeting',
  isAllDay: false,
  isCancelled: false,
  isPrivate: false,
  place: '',
  attendees: [],
  ...says,
});
const ana = person('ana', 'Ana Silva', { isKeyConnection: true });
const otto = person('otto', 'Otto Costa', { isMuted: true });
const who = (says: Partial<CalendarEvent>, people: KnownPerson[] = [ana, otto, person('neill', "J. O'Neill")]) =>
  suggestConversations([event(says)], { people, me }).flatMap((each) => [
    ...each.people.map(({ id, by }) => `${id} by ${by}`),
    ...each.newcomers.map(({ name, email }) => `${name} <${email}>`),
  ]);

describe('the people an event suggests', () => {
  test.each<[string, Partial<CalendarEvent>, string[]]>([
    ['a guest by address', { attendees: [guest('ana@example.org'), guest('me@example.org')] }, ['ana by email']],
    ['a newcomer by the name given', { attendees: [guest('bo@x.org', { name: 'Bo Li' })] }, ['Bo Li <bo@x.org>']],
    ['a newcomer by what stands before the @', { attendees: [guest('bo@x.org')] }, ['bo <bo@x.org>']],
    ['no one who was muted', { title: 'Coffee with Ana', attendees: [guest('otto@example.org')] }, []],
    ['no one by title who was muted', { title: 'Lunch Otto Costa' }, []],
    ['no room', { title: 'Planning', attendees: [guest('room@x.org', { isRoom: true })] }, []],
    ['no one who declined, not by title either', { title: 'Ana Silva', attendees: [guest('ana@example.org', { isDeclined: true })] }, []],
    ['someone by full name', { title: 'Lunch: ANA SILVA!' }, ['ana by name']],
    ['someone by full name without its accents', { title: 'Tea with Ana Sílva’s team' }, ['ana by name']],
    ['a key connection by given name', { title: 'Ana / me' }, ['ana by name']],
    ['someone with an apostrophe and an initial', { title: 'Call J O’Neill' }, ['neill by name']],
    ['no one by a part of a word', { title: 'Anatomy and Silvana' }, []],
    ['no one when I declined', { attendees: [guest('ana@example.org'), guest('me@example.org', { isDeclined: true })] }, []],
    ['no one of a crowd', { attendees: Array.from({ length: 9 }, (_, at) => guest(`p${at}@x.org`)) }, []],
    [
      'all of eight',
      { attendees: Array.from({ length: 8 }, (_, at) => guest(`p${at}@x.org`, { name: 'P' })) },
      Array.from({ length: 8 }, (_, at) => `P <p${at}@x.org>`),
    ],
  ])('%s', (_, says, expected) => expect(who(says)).toEqual(expected));

  test('no one by a given name shared by two key connections, or that no key connection has', () => {
    expect(who({ title: 'Ana' }, [ana, person('ana2', 'Ana Costa', { isKeyConnection: true })])).toEqual([]);
    expect(who({ title: 'Ana' }, [person('ana2', 'Ana Costa')])).toEqual([]);
  });

  test('the key connection among namesakes, and the person named when two share an address', () => {
    expect(who({ title: 'Ana Silva' }, [ana, person('other', 'Ana Silva')])).toEqual(['ana by name']);
    expect(who({ title: 'Ana Silva' }, [person('one', 'Ana Silva'), person('other', 'Ana Silva')])).toEqual([]);
    const couple = [person('a', 'Ana Silva', { emails: ['home@x.org'] }), person('b', 'Bo Silva', { emails: ['home@x.org'] })];
    expect(who({ attendees: [guest('home@x.org', { name: 'Silva Bo' })] }, couple)).toEqual(['b by email']);
  });

  test('no one from a whole day, a private or a cancelled event', () => {
    for (const says of [{ isAllDay: true }, { isPrivate: true }, { isCancelled: true }])
      expect(who({ ...says, attendees: [guest('ana@example.org')] })).toEqual([]);
  });
});

test.each([
  ['Sync', 'https://us02web.zoom.us/j/1', 'video_call'],
  ['Sync', 'Microsoft Teams Meeting', 'video_call'],
  ['Teams and roles', '', 'meeting'],
  ['Videokonferenz', '', 'video_call'],
  ['Coffee', 'https://meet.google.com/abc', 'video_call'],
  ['Phone Ana', '', 'phone_call'],
  ['Call over coffee', '', 'phone_call'],
  ['Mentoring', '', 'meeting'],
  ['Catering recall', 'Phoneix House', 'meeting'],
  ['Drinks', '', 'coffee_chat'],
  ['Team tea', '', 'coffee_chat'],
  ['Team day', 'Steakhouse', 'meeting'],
])('“%s” at “%s” is a %s', (title, place, kind) => expect(conversationKind(title, place)).toBe(kind));

const people = [ana, otto, person('bo', 'Bo Nwosu'), person('mina', 'Mina Ito', { isKeyConnection: true })];
const attendees = fc.array(
  fc.record({
    name: fc.constantFrom('', 'Ana Silva', 'Someone New'),
    email: fc.constantFrom('ana@example.org', 'otto@example.org', 'bo@example.org', 'me@example.org', 'new@x.org'),
    isDeclined: fc.boolean(),
    isRoom: fc.boolean(),
  }),
  { maxLength: 10 },
);
const events = fc.array(
  fc
    .record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      title: fc.constantFrom('Ana Silva', 'Mina', 'Lunch Otto Costa', 'Bo Nwosu / Ana', ''),
      isCancelled: fc.boolean(),
      isPrivate: fc.boolean(),
      attendees,
    })
    .map(event),
  { maxLength: 8 },
);

describe('whatever a calendar holds', () => {
  const suggested = (given: CalendarEvent[], known = people) => suggestConversations(given, { people: known, me });

  test('suggesting twice changes nothing, and each event is one suggestion', () => {
    fc.assert(
      fc.property(events, (given) => {
        const once = suggested(given);
        expect(suggested([...given, ...given])).toEqual(once);
        expect(new Set(once.map(({ key }) => key)).size).toBe(once.length);
      }),
    );
  });

  test('removing a person from the people removes them from every suggestion', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(...people), (given, gone) => {
        const left = people.filter(({ id }) => id !== gone.id);
        expect(JSON.stringify(suggested(given, left))).not.toContain(`"id":"${gone.id}"`);
      }),
    );
  });

  test('a muted person leaves no trace, and no suggestion is empty or names me', () => {
    fc.assert(
      fc.property(events, (given) => {
        const text = JSON.stringify(suggested(given).map(({ title: _, ...rest }) => rest));
        expect(text).not.toMatch(/otto|me@example/);
        for (const each of suggested(given)) expect(each.people.length + each.newcomers.length).toBeGreaterThan(0);
      }),
    );
  });
});

test('five thousand events among twenty thousand people take less than a second', () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    person(`p${at}`, `Given${at % 4000} van Family${at}`, { isKeyConnection: at % 500 === 0 }),
  );
  const calendar = Array.from({ length: 5000 }, (_, at) =>
    event({
      key: `${at}`,
      title: at % 2 ? `Coffee with Given${at} van Family${at} and Given500` : 'Weekly sync about the plan',
      attendees: at % 3 ? [guest(`p${at}@example.org`), guest('me@example.org'), guest(`new${at}@x.org`)] : [],
    }),
  );
  const started = process.cpuUsage();
  expect(suggestConversations(calendar, { people: many, me }).length).toBeGreaterThanOrEqual(4000);
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(1000);
});
