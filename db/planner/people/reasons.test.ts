import { describe, expect, it } from 'vitest';
import { personSchema } from '@/lib/plan/people/person';
import { addDays, day } from '@/lib/plan/time/day';
import { freshPlanner } from '../../engine/fresh-database';

const today = day('2027-03-09');

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

async function anAddressBook() {
  const { planner, tables } = await freshPlanner();
  const add = (given: string, more: object = {}) => planner.people.save(personSchema.parse({ given, ...more }), today);
  const bring = async (text: string, name = 'cards.vcf') => {
    const { id = '' } = (await planner.imports.read(new TextEncoder().encode(text), name)) as { id?: string };
    await planner.imports.store(id, today);
  };
  const says = async (on = today) => {
    const { dates, jobs } = await planner.keepInTouch.reasons(on);
    return [...dates.map(({ name, label, on: when }) => `${name}, ${label}, ${when}`), ...jobs.map(({ name }) => `${name}, new job`)];
  };
  return { planner, tables, add, bring, says };
}

describe('a reason to write', () => {
  it('is a birthday or another date of the next days, of everyone who is not archived or snoozed', async () => {
    const { planner, add, says } = await anAddressBook();
    await add('Ana', { birthday: '11 March 1990', dates: 'Wedding: 9 March 2017' });
    await add('Bo', { birthday: '17 March' });
    await add('Cai', { dates: 'Started at Tern: 10 March 2020\nWedding: 10 June' });
    await planner.people.archive([await add('Dana', { birthday: '10 March' })], 'Dana');
    await planner.people.snooze(await add('Eli', { birthday: '10 March' }), addDays(today, 3));
    expect(await says()).toEqual(['Ana, Wedding, 2027-03-09', 'Cai, Started at Tern, 2027-03-10', 'Ana, Birthday, 2027-03-11']);
    expect(await says(day('2027-12-30'))).toEqual([]);
  });

  it('keeps 29 February on the 28th in common years, and comes over the end of a year', async () => {
    const { add, says } = await anAddressBook();
    await add('Leap', { birthday: '29 February 1992' });
    await add('Eve', { birthday: '1 January' });
    expect(await says(day('2027-02-25'))).toEqual(['Leap, Birthday, 2027-02-28']);
    expect(await says(day('2028-02-25'))).toEqual(['Leap, Birthday, 2028-02-29']);
    expect(await says(day('2027-12-29'))).toEqual(['Eve, Birthday, 2028-01-01']);
  });

  it('goes on the day itself once you spoke', async () => {
    const { tables, add, says } = await anAddressBook();
    const ana = await add('Ana', { birthday: '9 March' });
    expect(await says()).toHaveLength(1);
    await tables.interactions.create({ personId: ana, kind: 'phone_call', happenedOn: today });
    expect(await says()).toEqual([]);
  });

  it('is no one who came with an import, until they are sorted', async () => {
    const { planner, tables, bring, says } = await anAddressBook();
    await bring(card('FN:Ana Silva', 'N:Silva;Ana;;;', 'BDAY:1990-03-11', 'ANNIVERSARY:2015-03-12'));
    expect(await says()).toEqual([]);
    const [ana] = await tables.people.select();
    await planner.triage.sort({ id: ana?.id ?? '', category: 'industry', goalId: null, role: null, circle: null });
    expect(await says()).toEqual(['Ana Silva, Birthday, 2027-03-11', 'Ana Silva, Anniversary, 2027-03-12']);
  });

  it('is a new job that an import brought, for two weeks, until you wrote or plan to', async () => {
    const { planner, tables, add, bring, says } = await anAddressBook();
    const planId = await planner.plans.begin({ name: 'Energy', objective: 'Move', startsOn: day('2027-01-04'), endsOn: day('2027-09-30') });
    const ana = await add('Ana', { family: 'Silva', emails: 'ana@example.org', position: 'Analyst' });
    await add('Bo', { family: 'Chen', emails: 'bo@example.org', position: 'Analyst' });
    const moved = (given: string, family: string) =>
      card(`FN:${given} ${family}`, `N:${family};${given};;;`, `EMAIL:${given}@example.org`, 'TITLE:Head of product');
    await bring(moved('Ana', 'Silva') + moved('Bo', 'Chen'));
    const storedOn = day((await tables.people.select())[0]?.createdAt.toISOString().slice(0, 10) ?? '');
    expect((await says(storedOn)).toSorted()).toEqual(['Ana Silva, new job', 'Bo Chen, new job']);
    expect(await says(addDays(storedOn, 15))).toEqual([]);
    await tables.steps.create({ planId, personId: ana, kind: 'reach_out', title: 'Congratulate Ana', dueOn: storedOn });
    expect(await says(storedOn)).toEqual(['Bo Chen, new job']);
  });
});

describe('the dates of a person', () => {
  it('are saved with their labels, in their order, and replaced by what the form says', async () => {
    const { planner, add } = await anAddressBook();
    const id = await add('Ana', { dates: 'Wedding: 12 June 2015\nStarted at Tern: 1 March', emails: 'ana@example.org' });
    expect((await planner.people.whole(id)).dates).toEqual([
      { label: 'Wedding', date: '2015-06-12' },
      { label: 'Started at Tern', date: '--03-01' },
    ]);
    await planner.people.save(personSchema.parse({ id, given: 'Ana', dates: 'Started at Tern: 1 March 2020' }), today);
    expect((await planner.people.whole(id)).dates).toEqual([{ label: 'Started at Tern', date: '2020-03-01' }]);
  });

  it('are added one by one, and undo takes back what was added, a birthday too', async () => {
    const { planner, add } = await anAddressBook();
    const id = await add('Ana', { birthday: '1 July' });
    const wedding = await planner.people.addDate(id, { label: 'Wedding', date: '2015-06-12' });
    const birthday = await planner.people.addDate(id, { label: 'birthday', date: '1990-07-02' });
    expect(await planner.people.whole(id)).toMatchObject({ birthday: '1990-07-02', dates: [{ label: 'Wedding' }] });
    await planner.trash.undo(birthday);
    await planner.trash.undo(wedding);
    expect(await planner.people.whole(id)).toMatchObject({ birthday: '--07-01', dates: [] });
  });

  it('are at most twenty', async () => {
    const { planner, add } = await anAddressBook();
    const id = await add('Ana', { dates: Array.from({ length: 20 }, (_, at) => `Day ${at}: 1 July`).join('\n') });
    await expect(planner.people.addDate(id, { label: 'Wedding', date: '--06-12' })).rejects.toThrow('at most 20');
  });

  it('are kept once each when two people are merged, and undo parts them again', async () => {
    const { planner, add } = await anAddressBook();
    const ana = await add('Ana', { dates: 'Wedding: 12 June 2015' });
    const twin = await add('Ana S.', { dates: 'Wedding: 12 June 2015\nStarted at Tern: 12 June 2015' });
    const undo = await planner.duplicates.merge(ana, twin, []);
    expect((await planner.people.whole(ana)).dates.map(({ label }) => label).toSorted()).toEqual(['Started at Tern', 'Wedding']);
    await planner.trash.undo(undo);
    expect((await planner.people.whole(ana)).dates).toHaveLength(1);
    expect((await planner.people.whole(twin)).dates).toHaveLength(2);
  });

  it('grow with an import and go with its undo', async () => {
    const { planner, tables, add, bring } = await anAddressBook();
    const id = await add('Ana', { family: 'Silva', emails: 'ana@example.org', dates: 'Wedding: 12 June 2015' });
    await bring(
      card('FN:Ana Silva', 'N:Silva;Ana;;;', 'EMAIL:ana@example.org', 'item1.X-ABDATE:2015-06-12', 'item1.X-ABLabel:First coffee'),
    );
    expect((await planner.people.whole(id)).dates).toHaveLength(2);
    const [{ id: importId = '' } = {}] = await planner.imports.latest();
    await planner.imports.undo(importId);
    expect((await planner.people.whole(id)).dates).toEqual([{ label: 'Wedding', date: '2015-06-12' }]);
    expect(await tables.contactDetails.select()).toHaveLength(2);
  });
});
