import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayNumber, sayPart } from '../words/say';
import { DAYS_TO_ANSWER, OUTREACHES_READ, type OutreachNeeded, type Passage } from './outreach';

/** People to write to above which the number is no useful advice. */
const TOO_MANY = 100;

/** "To have six more conversations, write to about 15 people. Nine of the 21 you wrote to answered (between 24 and 63 in 100)." */
export function outreachSentence(needed: OutreachNeeded): string {
  return `${advice(needed)}. ${[answering(needed), introducing(needed)].filter(Boolean).join(' ')}`;
}

/** The formula in words, with the owner's own numbers. */
export function outreachWhy({ measure, missing, people, answers, introduces }: OutreachNeeded): string {
  const { entered, passed, guess, rate } = answers;
  const withIt = entered === 0 ? '.' : `: with it, ${sayDigits(passed)} of ${sayDigits(entered)} makes ${inHundred(rate)}%.`;
  const hasBracket = [answers, introduces].some((passage) => passage && !passage.isMostlyGuess);
  return [
    `Each person among your latest ${OUTREACHES_READ} outreaches counts once, ${DAYS_TO_ANSWER} days after you wrote; sooner, only the quick answers would be in.`,
    `The guess that ${inTen(guess)} answer counts as much as four people, so that the first few don’t decide${withIt}`,
    introduces
      ? `Of the people who answer, the share that agrees to talk is estimated the same way, and so is the share that introduces you, now ${inHundred(introduces.rate)}%. ${capitalize(sayNumber(missing))} divided by the three shares, rounded up, is ${sayDigits(people)}.`
      : `${capitalize(sayNumber(missing))} divided by that, rounded up, is ${sayDigits(people)}. An answer counts as ${measure === 'people' ? 'having spoken' : 'a conversation'} here.`,
    ...(hasBracket ? ['The ranges show how certain that is: the true share lies within them in 95 of 100 cases (Wilson).'] : []),
  ].join(' ');
}

function aim({ measure, missing }: OutreachNeeded): string {
  if (measure === 'people') return `To speak with ${sayNumber(missing)} more`;
  if (measure === 'conversations') return `To have ${sayCount(missing, 'more conversation', 'more conversations')}`;
  return `To receive ${sayCount(missing, 'more introduction', 'more introductions')}`;
}

function advice(needed: OutreachNeeded): string {
  const { people, conversations } = needed;
  if (people > TOO_MANY)
    return `${aim(needed)} by writing alone would take about ${sayPeople(people)}; start with people who already know you`;
  if (conversations === null) return `${aim(needed)}, write to about ${sayPeople(people)}`;
  return `${aim(needed)}, talk with about ${sayPeople(conversations)}; for that, write to about ${sayNumber(roughly(people))}`;
}

function answering({ answers, early }: OutreachNeeded): string {
  const guess = `${inTen(answers.guess)} answer`;
  if (answers.entered === 0) {
    const lately = `The ${early === 1 ? 'one person' : sayNumber(early)} you wrote to recently ${early === 1 ? 'has' : 'have'} three weeks to answer.`;
    return `So far that’s only a starting guess: ${guess}.${early > 0 ? ` ${lately}` : ''}`;
  }
  const [seen, did] = among(answers);
  if (answers.isMostlyGuess) return `That’s still mostly a starting guess, that ${guess}: ${seen} you wrote to ${did}.`;
  return `${capitalize(seen)} you wrote to answered (${bracket(answers)}).`;
}

function introducing({ introduces }: OutreachNeeded): string {
  if (!introduces) return '';
  if (introduces.isMostlyGuess) return `How many of them introduce you is still mostly a guess: ${inTen(introduces.guess)}.`;
  return `${capitalize(among(introduces)[0])} you then spoke with introduced you (${bracket(introduces)}).`;
}

/** "nine of the 21", "none of the four", "all three"; and whether they did. */
function among({ passed, entered }: Passage): [who: string, did: 'did' | 'did not'] {
  if (entered === 1) return ['the one', passed === 1 ? 'did' : 'did not'];
  if (passed === entered) return [`all ${sayNumber(entered)}`, 'did'];
  return [sayPart(passed, `the ${sayNumber(entered)}`), 'did'];
}

const bracket = ({ low, high }: Passage) => `between ${inHundred(low)}% and ${inHundred(high)}%`;
const inHundred = (share: number) => Math.round(share * 100);
const inTen = (share: number) => `${sayNumber(Math.round(share * 10))} in ten`;
const sayPeople = (count: number) => sayCount(roughly(count), 'person', 'people');

/** No finer than it is known: above twenty in fives, above a hundred in twenties, and never fewer than it takes. */
function roughly(count: number): number {
  const grain = count > 100 ? 20 : count > 20 ? 5 : 1;
  return Math.ceil(count / grain) * grain;
}
