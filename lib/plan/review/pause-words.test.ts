import { expect, test } from 'vitest';
import { type Day, day } from '../time/day';
import { pauseProblem, sayEnteredAfterwards, sayPause, sayPauseEntered, sayPauseWaits } from './pause-words';
import { type AskedPause, pauseAsked, pauseEffects } from './pauses-in-effect';

const today = day('2027-04-19');
const pause = (fromOn: Day, toOn: Day, more: Partial<AskedPause> = {}): AskedPause => ({
  fromOn,
  toOn,
  enteredOn: today,
  emergency: false,
  reason: '',
  ...more,
});
const says = (...pauses: AskedPause[]) => pauseEffects(pauses).map((effect) => sayPause(effect, today));

test('a pause says what of it counts, and when it was entered', () => {
  expect(says(pause(day('2027-04-20'), day('2027-04-22'), { reason: 'Porto' }))).toEqual(['Porto']);
  expect(says(pause(day('2027-04-12'), day('2027-04-16')))).toEqual(['Entered afterwards, on Mon 19 Apr']);
  expect(says(pause(day('2027-04-17'), day('2027-04-20')))).toEqual(['Entered on Mon 19 Apr, after it began']);
  expect(says(pause(today, day('2027-04-25')), pause(day('2027-04-26'), day('2027-05-02')))).toEqual(['Does not count', '']);
  expect(says(pause(today, day('2027-05-02'), { reason: 'Holiday' }))).toEqual(['Holiday; counts from Mon 26 Apr']);
  expect(says(pause(today, day('2027-05-02'), { reason: 'Hospital', emergency: true }))).toEqual([
    'Hospital; unexpected, so it counted at once',
  ]);
});

test('what waits is said before it is entered, and what would come to nothing is refused', () => {
  const asked = (fromOn: Day, toOn: Day, ...others: AskedPause[]) => pauseAsked(pause(fromOn, toOn), others, today);
  const short = asked(day('2027-04-20'), day('2027-04-22'));
  expect(sayPauseWaits(short, pause(day('2027-04-20'), day('2027-04-22')), today)).toBeUndefined();
  expect(pauseProblem(short, pause(day('2027-04-20'), day('2027-04-22')), today)).toBeUndefined();

  const second = pause(day('2027-04-26'), day('2027-05-02'));
  const joined = pauseAsked(second, [pause(today, day('2027-04-25'))], today);
  expect(sayPauseWaits(joined, second, today)).toMatch(
    /Together with the pauses next to it, this one is 19 April to 2 May\. It would count from 26 April\.$/,
  );
  expect(sayPauseEntered(joined, today)).toBe('Pause saved. It counts from 26 April.');

  const nothing = asked(day('2027-04-25'), day('2027-04-26'), pause(today, day('2027-04-24'), { enteredOn: day('2027-04-18') }));
  expect(nothing.counts).toHaveLength(1);
  const over = asked(day('2027-04-23'), day('2027-04-24'), pause(day('2027-04-15'), day('2027-04-22'), { enteredOn: day('2027-04-01') }));
  expect(pauseProblem(over, pause(day('2027-04-23'), day('2027-04-24')), today)).toMatch(/ and by then this one is over$/);
  const year = asked(day('2027-09-01'), day('2027-12-01'), pause(day('2027-05-01'), day('2027-08-31')));
  expect(pauseProblem(year, pause(day('2027-09-01'), day('2027-12-01')), today)).toMatch(/at most half a year/);
});

test('pauses that were entered when they were over are named', () => {
  expect(
    sayEnteredAfterwards(
      [pause(day('2027-04-12'), day('2027-04-16')), pause(day('2027-04-20'), day('2027-04-21'))],
      day('2027-02-01'),
      today,
    ),
  ).toBe('Entered afterwards: 12 to 16 April.');
  expect(sayEnteredAfterwards([], day('2027-02-01'), today)).toBe('');
});
