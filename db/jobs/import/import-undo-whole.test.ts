import { describe, expect, it } from 'vitest';
import { MissingRow } from '../../errors';
import { file, header, intake, table } from './import-sample';

describe('an import that is undone', () => {
  it('as a whole: changed people are as before, added ones are gone', async () => {
    const { db, bring, allPeople, planner, tables } = await intake();
    await bring(file('linkedin-connections.csv'));
    const strip = async () => (await allPeople()).map(({ version, ...person }) => person);
    const [before, organizations] = [await strip(), (await tables.organizations.select()).length];
    const later = await bring(file('linkedin-connections-later.csv'));
    expect(await planner.imports.undo(later)).toEqual({ removed: 33, restored: 60, kept: 0 });
    expect(await strip()).toEqual(before);
    expect(await tables.organizations.select()).toHaveLength(organizations);
    expect(db.$client.prepare('select count(*) from affiliations').pluck().get()).toBe(0);
    await expect(planner.imports.undo(later)).rejects.toThrow(MissingRow);
  });

  it('keeps people who were changed since when it is undone', async () => {
    const { bring, planner, tables, allPeople } = await intake();
    const id = await bring(table(`${header}Ana,Abel,,,,,\nBo,Berg,,,,,\nCai,Costa,,,,,\nDana,Dahl,,,,,\n`));
    const named = async (name: string) => (await allPeople()).find(({ given }) => given === name)?.id ?? '';
    await tables.people.change(await named('Ana'), { notes: 'Met at the fair' });
    await tables.people.change(await named('Dana'), { introducedById: await named('Cai') });
    expect(await planner.imports.undo(id)).toEqual({ removed: 1, restored: 0, kept: 3 });
    expect((await allPeople()).map(({ given }) => given).toSorted()).toEqual(['Ana', 'Cai', 'Dana']);
  });
});
