import { day, familyNames, fold, givenNames, positions } from './seed-words.mjs';

/** The people of an account and where they work. @param {import('./types').Writer} writer @returns their ids */
export function seedPeople({ insert, own, random: { below, one }, size }) {
  const organizations = Array.from({ length: Math.ceil(size.people / 10) }, (_, at) =>
    insert('organizations', { ...own(), name: `Organization ${at}` }),
  );
  const people = Array.from({ length: size.people }, (_, at) => {
    const display = `${one(givenNames)} ${one(familyNames)}-${one(familyNames)}`;
    const lastContact = at % 3 === 0 ? -below(400) : null;
    const row = {
      ...own(),
      display,
      given: display.split(' ')[0],
      family: display.split(' ').slice(1).join(' '),
      sortName: fold(display),
      category: one(['own_organization', 'industry', 'relevant_organization', 'other']),
      organizationId: one(organizations),
      position: one(positions),
      rhythmDays: at < 120 ? one([14, 28, 90]) : null,
      lastContactOn: lastContact === null ? null : day(lastContact),
    };
    const { ownerId } = row;
    const id = insert('people', row);
    // The app keeps these by triggers of its own connections (db/sql/name-words.ts).
    for (const word of new Set(fold(display).split(/[ -]/))) insert('name_words', { ownerId, word, personId: id });
    return id;
  });
  return { organizations, people };
}
