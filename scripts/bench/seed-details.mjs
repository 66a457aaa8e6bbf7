import { randomUUID } from 'node:crypto';

const tags = ['energy', 'alumni', 'speaker', 'rowing', 'leeds'];

/**
 * What the filters of the people page ask for: addresses and tags, and also a few who wait and a quarter as many archived ones.
 * @param {import('./types').Insert} insert @param {import('./types').Own} own @param {string[]} ids @param {(offset: number) => string} day
 */
export function seedDetails(insert, own, ids, day) {
  for (const [at, personId] of ids.entries()) {
    insert('contact_details', { ...own(), personId, kind: 'email', value: `${at}@example.org` });
    insert('tags', { ...own(), personId, tag: tags[at % tags.length] });
  }
  const more = (/** @type {string} */ display, /** @type {object} */ columns) => {
    const id = randomUUID();
    insert('people', { ...own(), id, display, sortName: display.toLowerCase(), category: 'other', ...columns });
    return id;
  };
  for (let at = 0; at < ids.length / 4; at++) more(`Former ${at}`, { archivedAt: Date.now() });
  for (let at = 0; at < 8; at++) {
    const personId = more(`Asked ${at}`, { waitingSince: day(-3) });
    const asked = { kind: 'email', happenedOn: day(-3), line: 'Asked for half an hour', isOutreach: 1 };
    const interactionId = insert('interactions', { ...own(), ...asked });
    insert('interaction_people', { ...own(), interactionId, personId });
  }
}
