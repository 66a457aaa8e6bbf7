/** Kinds of people, organizations and events a networking goal may name. A plural is known by its singular. */
const kinds = new Set(
  (
    'manager lead leader head director executive founder cofounder owner partner investor entrepreneur engineer developer designer ' +
    'researcher scientist analyst architect consultant adviser advisor coach mentor mentee sponsor recruiter colleague peer teammate ' +
    'coworker co-worker alumnus alumna alumni classmate professor lecturer teacher tutor student graduate apprentice trainee intern editor ' +
    'journalist author writer speaker organiser organizer lawyer solicitor accountant banker nurse doctor physician surgeon therapist ' +
    'chemist physicist biologist statistician economist politician planner operator technician specialist expert practitioner professional ' +
    'customer client supplier buyer seller marketer trader broker officer chief president secretary ceo cto cfo coo cpo vp hr staff team ' +
    'crew panel people person women woman men man friend neighbour neighbor member volunteer veteran parent tie contact connection ' +
    'somebody someone ' +
    'company firm business startup start-up scale-up employer organization organisation institution institute university college school ' +
    'academy faculty department agency authority council ministry hospital clinic bank utility charity foundation nonprofit ngo ' +
    'association society union chamber club network community group guild lab laboratory studio museum publisher factory plant ' +
    'meetup conference congress convention summit forum workshop seminar webinar lecture fair expo exhibition event course class hackathon ' +
    'reception reunion festival retreat symposium office table'
  ).split(' '),
);

/** The words between which a statement says who: "talk WITH 18 product managers at energy companies BY June". */
const before =
  /^(with|to|by|from|at|of|for|the|a|an|my|our|their|some|more|new|least|meet|join|attend|visit|interview|ask|thank|find|\d+)$/i;
const after = /^(by|until|till|before|within|so|because|in order|each|every|per|this|next|and then|who|that|about)$/i;

/**
 * The words of a statement that say who or where ("product managers at energy companies"): a kind of person, organization or event, or a
 * name. Null without any.
 */
export function whoIsNamed(statement: string): string | null {
  const words = statement
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  // The first word is a verb: "Network more" names no network, "Contact two editors" no contact.
  const named = words.findIndex((word, index) => index > 0 && (isKind(word) || isName(word)));
  if (named < 0) return null;
  const start = words.findLastIndex((word, index) => index < named && before.test(word)) + 1;
  const length = words.slice(named).findIndex((word, index) => index > 0 && after.test(word));
  return words.slice(start === 0 ? named : start, length < 0 ? undefined : named + length).join(' ');
}

const isKind = (word: string) => singulars(word.toLowerCase()).some((singular) => kinds.has(singular));

const singulars = (word: string) => [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];

const calendar =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|q[1-4]|i|i’m|i'm)$/i;

/** A capital inside a sentence or an abbreviation is a name, except months and weekdays. */
const isName = (word: string) => /^\p{Lu}/u.test(word) && word.length > 1 && !calendar.test(word);
