/** A small generator with a seed, so that every run measures the same rows. @param {number} seed @returns {import('./types').Random} */
export function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    one(list) {
      const item = list[Math.floor(next() * list.length)];
      if (item === undefined) throw new Error('Nothing to choose from.');
      return item;
    },
  };
}

/** Folded as the app folds a name to sort it. @param {string} name */
export const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const DAY_MS = 864e5;
/** The moment so many days from now. @param {number} offset */
export const inDays = (offset) => Date.now() + offset * DAY_MS;
/** The day so many days from today. @param {number} offset */
export const day = (offset) => new Date(inDays(offset)).toISOString().slice(0, 10);

export const givenNames = [
  'Ana',
  'Bo',
  'Chidi',
  'Dana',
  'Émile',
  'Farah',
  'Greta',
  'Hana',
  'Ines',
  'Jon',
  'Kwame',
  'Luis',
  'Mina',
  'Noor',
  'Otto',
  'Priya',
];
export const familyNames = [
  'Abel',
  'Berg',
  'Costa',
  'Dahl',
  'Eze',
  'Ferreira',
  'Gupta',
  'Hansen',
  'Ito',
  'Jensen',
  'Kim',
  'Lopes',
  'Moreau',
  'Nwosu',
];
export const positions = ['Product manager', 'Engineer', 'Director of operations', 'Analyst', 'Founder', 'Recruiter', 'Designer'];
export const kinds = ['meeting', 'coffee_chat', 'video_call', 'phone_call', 'message', 'email'];
export const roles = ['information', 'advice', 'introduction', 'referral', 'feedback'];
