/** A small generator with a seed, so that every run measures the same rows. */
export function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return { below: (limit) => Math.floor(next() * limit), one: (list) => list[Math.floor(next() * list.length)] };
}

/** Folded as the app folds a name to sort it. */
export const fold = (name) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const DAY_MS = 864e5;
export const inDays = (offset) => Date.now() + offset * DAY_MS;
/** The day so many days from today. */
export const day = (offset) => new Date(inDays(offset)).toISOString().slice(0, 10);

export const given = [
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
export const family = [
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
