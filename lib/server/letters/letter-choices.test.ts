import { beforeEach, describe, expect, it } from 'vitest';
import { letterChoicesIn, lettersSchema, storedChoices } from '@/lib/plan/letters/letter-choices';
import { day } from '@/lib/plan/time/day';
import { type AccountWithLetters, accountWithLetters, press, today } from './answers-sample';

let given: AccountWithLetters;
beforeEach(async () => {
  given = await accountWithLetters();
});

describe('which letters come', () => {
  const stored = async () => (await given.addressee())?.account.letters ?? null;
  const choose = (kinds: Record<string, boolean>) =>
    given.planner.settings.save({ letters: storedChoices(lettersSchema.parse({ ...kinds, yourWeekHour: 9 }), day('2026-01-01')) });

  it('one kind is ended by a mail program alone, as often as it asks', async () => {
    await choose({ yourWeek: true, closeWeek: true });
    const token = await given.button('unsubscribe', 'your-week');
    for (let time = 0; time < 2; time++) expect((await press(token, { 'List-Unsubscribe': 'One-Click' }))?.became).toBe('saved');
    expect(letterChoicesIn(await stored())).toMatchObject({ yourWeek: false, yourWeekHour: 9, closeWeek: true, since: '2026-01-01' });
    await choose({ yourWeek: true });
    await press(token);
    expect(letterChoicesIn(await stored())).toMatchObject({ yourWeek: false });
  });

  it('they are chosen without signing in, again and again', async () => {
    const token = await given.button('settings', '');
    await press(token, { daily: 'on', dailyHour: '6' });
    expect(letterChoicesIn(await stored())).toMatchObject({ daily: true, dailyHour: 6, yourWeek: false, since: today });
    await press(token, { yourWeek: 'on', yourWeekDay: '0' });
    expect(letterChoicesIn(await stored())).toMatchObject({ daily: false, yourWeek: true, yourWeekDay: 0 });
    expect((await press(token, { dailyHour: '24' }))?.became).toBe('refused');
    expect((await press(token, { stranger: 'x' }))?.became).toBe('refused');
  });
});
