import { day } from './seed-words.mjs';

/** Open suggestions of the last weeks, each with two people, every fourth of them new. @param {import('./types').Writer} writer @param {string[]} people */
export function seedSuggestions({ insert, own, random: { one }, size }, people) {
  for (let at = 0; at < size.suggestions; at++) {
    const suggestionId = insert('suggestions', {
      ...own(),
      key: `event ${at}`,
      kind: 'coffee_chat',
      day: day(-(at % 60)),
      time: '10:00',
      title: `Coffee ${at}`,
    });
    for (const place of [0, 1]) {
      const isNew = place === 1 && at % 4 === 0;
      insert('suggested_people', {
        ...own(),
        suggestionId,
        personId: isNew ? null : one(people),
        name: isNew ? `Guest ${at}` : '',
        email: isNew ? `guest-${at}@example.org` : '',
        place,
      });
    }
  }
}
