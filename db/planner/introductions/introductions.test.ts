import { describe, expect, it } from 'vitest';
import { introductionSchema } from '@/lib/plan/introduction/introduction';
import { addDays, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';
import { MissingRow } from '../../errors';

const today = day('2027-03-09');

async function anIntroduction(change: object = {}) {
  const { planner, tables } = await freshPlanner();
  const ana = await planner.people.meet('Ana');
  const draft = {
    direction: 'received',
    personId: ana,
    otherName: 'Greta',
    why: 'How pilots survive',
    askedOn: addDays(today, -9),
    ...change,
  };
  const id = (await planner.introductions.save(introductionSchema.parse(draft))) ?? '';
  const [greta] = await planner.people.lookUp('Greta');
  return { planner, tables, ana, greta: greta?.id ?? '', id };
}

describe('an introduction one asks for', () => {
  it('creates who was named, and is listed on both sides and as under way', async () => {
    const { planner, ana, greta, id } = await anIntroduction();
    const row = { id, person: 'Ana', other: 'Greta', direction: 'received', askedOn: addDays(today, -9), agreedOn: null };
    expect(await planner.introductions.open()).toMatchObject([row]);
    expect(await planner.introductions.ofPerson(ana)).toMatchObject([row]);
    expect(await planner.introductions.ofPerson(greta)).toMatchObject([row]);
    expect(await planner.introductions.over()).toEqual([]);
  });

  it('becomes an outcome once it is made, says who introduced whom, and asks for a report back; undo takes all of it back', async () => {
    const { planner, tables, ana, greta, id } = await anIntroduction();
    await planner.introductions.move(id, 'agreed', addDays(today, -5));
    expect(await tables.outcomes.select()).toEqual([]);
    const undo = await planner.introductions.move(id, 'introduced', addDays(today, -4));
    const outcome = { kind: 'introduction', direction: 'received', personId: ana, introducedId: greta, text: 'How pilots survive' };
    expect(await tables.outcomes.select()).toMatchObject([{ ...outcome, happenedOn: addDays(today, -4) }]);
    expect(await planner.people.find(greta)).toMatchObject({ introducedById: ana });
    expect(await planner.outcomes.owed(5)).toMatchObject([{ name: 'Ana', introduced: 'Greta' }]);

    await planner.trash.undo(undo);
    expect(await tables.outcomes.select()).toEqual([]);
    expect(await planner.people.find(greta)).toMatchObject({ introducedById: null });
    expect(await planner.introductions.find(id)).toMatchObject({ introducedOn: null, outcomeId: null, agreedOn: addDays(today, -5) });
  });

  it('ends when Ana hears what came of it, here or where reports are owed, and that can be undone', async () => {
    const { planner, tables, id } = await anIntroduction();
    await planner.introductions.move(id, 'met', addDays(today, -2));
    const undo = await planner.introductions.tell(id, 'We try a pilot', today);
    expect(await tables.outcomes.select()).toMatchObject([{ reportedBackOn: today, report: 'We try a pilot' }]);
    expect(await planner.introductions.over()).toMatchObject([{ id, thankedOn: today }]);
    await planner.trash.undo(undo);
    expect(await planner.outcomes.owed(5)).toHaveLength(1);
    const [outcome] = await tables.outcomes.select();
    await planner.outcomes.reportBack(outcome?.id ?? '', 'We try a pilot', today);
    expect(await planner.introductions.open()).toEqual([]);
    expect(await planner.introductions.over()).toMatchObject([{ id, thankedOn: today }]);
  });
});

describe('an introduction', () => {
  it('that one makes is given, and no one is said to be introduced to the owner', async () => {
    const { planner, tables, greta, id } = await anIntroduction({ direction: 'given' });
    await planner.introductions.move(id, 'introduced', today);
    expect(await tables.outcomes.select()).toMatchObject([{ direction: 'given', reportBackBy: null }]);
    expect(await planner.people.find(greta)).toMatchObject({ introducedById: null });
  });

  it('needs two people, is edited in its version, closed and removed with undo', async () => {
    const { planner, ana, greta, id } = await anIntroduction();
    const draft = { id, version: 1, direction: 'received', personId: ana, otherId: greta, why: 'Prices', askedOn: today };
    for (const same of [{ otherId: ana }, { otherId: '', otherName: 'Ana' }])
      expect(await planner.introductions.save(introductionSchema.parse({ ...draft, id: undefined, ...same }))).toBeUndefined();
    await planner.introductions.save(introductionSchema.parse(draft));
    expect(await planner.introductions.find(id)).toMatchObject({ why: 'Prices', version: 2 });
    const undo = await planner.introductions.close(id, today);
    expect(await planner.introductions.open()).toEqual([]);
    await planner.trash.undo(undo);
    const removed = await planner.introductions.remove(id, 'Introduction');
    await expect(planner.introductions.move(id, 'agreed', today)).rejects.toThrow(MissingRow);
    await planner.trash.undo(removed);
    expect(await planner.introductions.open()).toHaveLength(1);
  });

  it('goes and comes back with its people, and follows a merge', async () => {
    const { planner, ana, greta, id } = await anIntroduction();
    const undo = await planner.people.remove(greta, 'Greta');
    expect(await planner.introductions.ofPerson(ana)).toEqual([]);
    await planner.trash.undo(undo);
    expect(await planner.introductions.ofPerson(greta)).toHaveLength(1);

    const other = await planner.people.meet('Greta Hall');
    await planner.duplicates.merge(other, greta, []);
    expect(await planner.introductions.ofPerson(other)).toMatchObject([{ id, otherId: other }]);
    const back = await planner.duplicates.merge(ana, other, []);
    expect(await planner.introductions.ofPerson(ana)).toEqual([]);
    await planner.trash.undo(back);
    expect(await planner.introductions.ofPerson(ana)).toHaveLength(1);
  });

  it('stands in the tree with what came of it', async () => {
    const { planner, ana, greta, id } = await anIntroduction();
    await planner.introductions.move(id, 'introduced', today);
    expect(await planner.introductions.people()).toMatchObject([
      { id: ana, introducedById: null, conversations: 0, cameOfIt: 'How pilots survive' },
      { id: greta, introducedById: ana, firstOn: null, cameOfIt: null },
    ]);
  });
});
