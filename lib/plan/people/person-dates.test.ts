import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day as dayOf } from '../time/day';
import { datesAhead, datesField, dateText, personDateSchema, readDateText, sayDateAhead, sayDateText } from './person-dates';

const today = dayOf('2027-03-09');
const silent = { lastContactOn: null, waitingSince: null };
const label = fc
  .stringMatching(/^[A-Za-zé:][A-Za-zé :’-]{0,40}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.toLowerCase() !== 'birthday');
const date = fc
  .tuple(fc.integer({ min: 0, max: 90_000 }), fc.boolean())
  .map(([days, isWhole]) => ((day) => (isWhole ? day : `-${day.slice(4)}`))(addDays(dayOf('1950-01-01'), days)));

describe('a date worth a word', () => {
  test('is read as it is written and as it is shown, whatever its label', () => {
    fc.assert(
      fc.property(label, date, (name, on) => {
        const each = { label: name, date: on };
        expect(readDateText(dateText(each))).toEqual(each);
        expect(readDateText(sayDateText(each))).toEqual(each);
        expect(datesField.parse([sayDateText(each)])).toEqual([each]);
      }),
    );
  });

  test.each(['Wedding', 'Wedding 12 June', ': 12 June', 'Wedding: soon', `${'a'.repeat(61)}: 12 June`])('%s is none', (typed) => {
    expect(readDateText(typed)).toBeNull();
    expect(datesField.safeParse(typed).error?.issues[0]?.message).toContain('Wedding: 12 June 2015');
  });

  test('a birthday has its own field; a date that is left out is none', () => {
    expect(datesField.safeParse('birthday: 1 July').success).toBe(false);
    expect(datesField.parse(undefined)).toEqual([]);
    expect(personDateSchema.parse({ id: 'p1', label: ' Wedding ', date: '12 June 2015' })).toEqual({
      id: 'p1',
      label: 'Wedding',
      date: '2015-06-12',
    });
    expect(personDateSchema.safeParse({ id: 'p1', label: 'Wedding', date: '' }).success).toBe(false);
    expect(personDateSchema.safeParse({ id: 'p1', label: '', date: '1 July' }).success).toBe(false);
  });
});

describe('what is ahead', () => {
  const birthday = (on: string, spoken = {}) => ({ label: 'Birthday', date: on, ...silent, ...spoken });

  test('is what falls on one of the next six days, soonest first', () => {
    const found = datesAhead([birthday('--03-15'), birthday('1990-03-09'), birthday('--03-16'), birthday('--03-08')], today);
    expect(found.map(({ on }) => on)).toEqual([dayOf('2027-03-09'), dayOf('2027-03-15')]);
  });

  test('goes on the day itself, once you spoke or wrote', () => {
    expect(datesAhead([birthday('--03-09', { lastContactOn: today })], today)).toEqual([]);
    expect(datesAhead([birthday('--03-09', { waitingSince: today })], today)).toEqual([]);
    expect(datesAhead([birthday('--03-10', { lastContactOn: today })], today)).toHaveLength(1);
  });

  test.each([
    ['Birthday', '1990-03-11', 'Birthday on Thursday'],
    ['Birthday', '--03-09', 'Birthday today'],
    ['wedding', '2017-03-10', 'Wedding: ten years tomorrow'],
    ['Started at Fjordlys', '2026-03-13', 'Started at Fjordlys: one year on Saturday'],
    ['Wedding', '--03-12', 'Wedding on Friday'],
    ['Starts at Tern', '2027-03-12', 'Starts at Tern on Friday'],
  ])('%s of %s is “%s”', (name, on, says) => {
    const [found] = datesAhead([{ label: name, date: on, ...silent }], today);
    if (!found) throw new Error('It is not ahead.');
    expect(sayDateAhead(found, today)).toBe(says);
  });

  test('29 February is kept on the 28th in common years', () => {
    const [found] = datesAhead([birthday('1992-02-29')], dayOf('2027-02-25'));
    expect(found && sayDateAhead(found, dayOf('2027-02-25'))).toBe('Birthday on Sunday');
  });
});
