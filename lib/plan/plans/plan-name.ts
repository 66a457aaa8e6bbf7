import { capitalize } from '../words/say';

const MAX_LENGTH = 40;

/** By when, at the end of an objective. */
const byWhen = /[\s,]+(?:by|before|until|within|in the next|this|next)\s[^,;]*$/i;
/** Words before the destination in an objective. */
const wayThere = /^(?:.*\s)?(?:into|to become)\s+(?:an?\s+|the\s+)?/i;
/** Words a name does not end with. */
const joining = /\s+(?:an?|and|as|at|by|for|from|in|into|of|on|or|the|to|who|with)$/i;

/** A plan's name from its objective, at most 40 characters: "Move from transit data into product in energy by May" is "Product in energy". */
export function planNameOf(objective: string): string {
  const whole = objective.trim().replace(/[\s.!?…]+$/, '');
  const timeless = whole.replace(byWhen, '');
  const place = timeless.replace(wayThere, '');
  return capitalize(shortened(place || timeless || whole || objective.trim()));
}

function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.slice(0, MAX_LENGTH).replace(/\p{Surrogate}$/u, '');
  const words = /^\s/.test(text.slice(MAX_LENGTH)) ? cut : cut.replace(/\s+\S*$/, '');
  return words.replace(joining, '').replace(/[\s,;:–-]+$/, '') || cut;
}
