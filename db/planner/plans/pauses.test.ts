import { expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { readSession, startSession } from '../../accounts/sessions';
import { freshPlanner } from '../../engine/fresh-database';

const today = day('2027-04-19');
const now = new Date(`${today}T12:00:00Z`);

it('a session knows every pause as it was asked for, and which days of it count', async () => {
  const { db, ownerId, planner, tables } = await freshPlanner();
  const asked = { reason: '', emergency: false, enteredOn: today };
  const token = await startSession(db, ownerId, 'a browser', now);
  const pauses = async () => (await readSession(db, token, now))?.currentPauses;

  const first = await tables.pauses.create({ ...asked, fromOn: today, toOn: day('2027-04-25') });
  expect(await pauses()).toEqual([[today, day('2027-04-25')]]);
  await tables.pauses.create({ ...asked, fromOn: day('2027-04-26'), toOn: day('2027-05-02') });
  expect(await pauses()).toEqual([[day('2027-04-26'), day('2027-05-02')]]);
  await planner.trash.undo(await planner.pauses.remove(first, 'a pause'));
  expect(await pauses()).toEqual([[day('2027-04-26'), day('2027-05-02')]]);

  await tables.pauses.create({
    fromOn: day('2027-03-01'),
    toOn: day('2027-03-31'),
    reason: 'Hospital',
    emergency: true,
    enteredOn: day('2027-03-01'),
  });
  await tables.pauses.create({ fromOn: day('2027-01-01'), toOn: day('2027-01-20') });
  const session = await readSession(db, token, now);
  expect(session?.currentPauses).toHaveLength(3);
  expect(session?.askedPauses).toContainEqual({
    fromOn: day('2027-03-01'),
    toOn: day('2027-03-31'),
    enteredOn: day('2027-03-01'),
    emergency: true,
    reason: 'Hospital',
  });
});
