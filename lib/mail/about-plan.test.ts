import { describe, expect, it } from 'vitest';
import { day } from '../plan/time/day';
import { closeWeekLetter } from './close-week';
import type { Letter } from './letter';
import { yourDayLetter } from './your-day';
import { yourWeekLetter } from './your-week';

const today = day('2027-03-08');
const address = (act: string, row = '') => `https://plan.test/l/${act}_${row}`;
const link = 'https://plan.test/today';
const noPlan = { cue: '', response: '', obstacle: '', fallback: '' };
const step = (change: object = {}) => ({
  ...{ id: 's1', title: 'Coffee with Ana', dueOn: day('2027-03-10'), atTime: '', person: 'Ana Reis', others: [] },
  ...noPlan,
  ...change,
});
const suggestion = { id: 'g1', kind: 'coffee_chat' as const, day: day('2027-03-05'), time: '10:00', title: 'Coffee', people: [] };
const bo = { personId: 'p2', name: 'Bo', email: '' };
const nothing = { today, steps: [], people: [], dates: [], upcoming: [], suggestions: [], address, link };
const week = { from: today, to: day('2027-03-14') };
const nothingToClose = { today, planId: 'plan', week, suggestions: [], open: [], done: [], hasGoals: false, address };

const all = (steps: ReturnType<typeof step>[], name = 'Bo') => {
  const person = { id: 'p2', name, lastContactOn: day('2027-01-01') };
  const suggestions = [{ ...suggestion, title: steps[0]?.title ?? '', people: [{ ...bo, name }] }];
  return [
    yourWeekLetter({
      ...nothing,
      steps,
      people: [person],
      suggestions,
      upcoming: [{ ...suggestions[0], day: day('2027-03-09') } as never],
    }),
    closeWeekLetter({ ...nothingToClose, open: steps, done: steps.map(({ title }) => title), suggestions }),
    yourDayLetter({ today, steps, suggestions, address, link }),
  ] as Letter[];
};

describe('a letter about a plan', () => {
  it('does not come when there is nothing to say', () => {
    expect(yourWeekLetter(nothing)).toBeUndefined();
    expect(closeWeekLetter(nothingToClose)).toBeUndefined();
    expect(yourDayLetter({ today, steps: [], suggestions: [], address, link })).toBeUndefined();
  });

  it('has a button for each thing in it, in text and in HTML', () => {
    const letter = yourWeekLetter({
      ...nothing,
      steps: [step({ cue: 'it is Friday', response: 'write to her' })],
      people: [{ id: 'p2', name: 'Bo', lastContactOn: null }],
      suggestions: [{ ...suggestion, people: [bo] }],
      dates: [{ label: 'Birthday', date: '--03-12' as never, name: 'Chidi', on: day('2027-03-12') }],
    });
    expect(letter?.subject).toBe('Your week: one step, one person and one suggestion');
    for (const said of ['If it is Friday, then I will write to her.', 'Chidi: Birthday on Friday', 'Due Wed 10 Mar, with Ana Reis.']) {
      expect(letter?.text).toContain(said);
      expect(letter?.html).toContain(said);
    }
    const buttons = [
      'done_s1',
      'tomorrow_s1',
      'log_p2',
      'snooze_p2',
      'happened_g1',
      'not-happened_g1',
      'settings_',
      'pause_',
      'unsubscribe_your-week',
    ];
    for (const to of buttons) {
      expect(letter?.text).toContain(`https://plan.test/l/${to}`);
      expect(letter?.html).toContain(`href="https://plan.test/l/${to}"`);
    }
  });

  it('is ended by one click of a mail program', () => {
    for (const [at, letter] of all([step()]).entries())
      expect(letter.headers).toEqual({
        'List-Unsubscribe': `<https://plan.test/l/unsubscribe_${['your-week', 'close-week', 'daily'][at]}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      });
  });

  it('says what was kept of a week', () => {
    const letter = closeWeekLetter({ ...nothingToClose, open: [step()], done: ['Write to Bo'] });
    expect(letter?.subject).toBe('Close your week: one of two done');
    expect(letter?.html).toContain('href="https://plan.test/l/review_plan"');
    expect(closeWeekLetter({ ...nothingToClose, hasGoals: true })?.subject).toBe('Close your week');
  });

  it('loads nothing from elsewhere', () => {
    for (const { html } of all([step()])) expect(html).not.toMatch(/<(img|link|script|iframe)|url\(|@import/i);
  });

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    'Ana\r\nBcc: everyone@example.org\r\n\r\nEND:VEVENT',
    'Ana\nList-Unsubscribe: <https://evil.test>',
    '\u202Egnp.exe\u2066',
    '&lt;b&gt;',
  ])('keeps %j a text', (title) => {
    for (const { subject, text, html, headers } of all([step({ title, person: title, cue: title, response: title })], title)) {
      expect(html).not.toMatch(/<script|<img|onerror=[^&]*>|&lt;b&gt;/);
      expect(html.match(/<a /g)?.length).toBe(html.match(/href="https:\/\/plan\.test/g)?.length);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(text).not.toMatch(/^(Bcc|END|List-Unsubscribe):/m);
      expect(`${text}${html}`).not.toMatch(/[\u202E\u2066]/);
      expect(Object.values(headers).join()).not.toMatch(/[\r\n]|evil/);
    }
  });
});
