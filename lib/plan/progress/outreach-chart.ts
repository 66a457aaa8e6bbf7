import { wilson } from '../goal/funnel';
import { DAYS_TO_ANSWER } from '../outreach/outreach';
import { sayDigits } from '../words/digits';
import { capitalize, sayCount, sayNumber, sayPart } from '../words/say';
import { type InteractionKind, interactionKindLabels, interactionKinds } from '../words/words';
import { type Cell, type Chart, sayShare } from './chart';
import type { Acquaintance, OutreachCount } from './counts';

const acquaintanceLabels: Record<Acquaintance, string> = {
  known: 'Someone you knew',
  introduced: 'Introduced to you',
  new: 'New to you',
};

/** A share with the interval it lies in at 95 %. */
export type Rate = { name: string; entered: number; passed: number; share: number; low: number; high: number };

export type OutreachChart = Chart & { groups: readonly { title: string; rates: readonly Rate[] }[] };

/** What outreach leads to: answer, conversation, outcome. */
export function outreachChart(counts: readonly OutreachCount[]): OutreachChart {
  const all = settled(counts);
  const waiting = sum(counts, 'waiting');
  const stages = [
    rate('Answered', all.entered, all.answered),
    rate('Conversation after an answer', all.answered, all.spoke),
    rate('Outcome after a conversation', all.spoke, all.helped),
  ];
  const groups = [
    { title: 'Stage by stage', rates: stages },
    { title: 'Answered, by channel', rates: answeredBy(counts, interactionKinds, (count) => count.channel, interactionKindLabels) },
    {
      title: 'Answered, by how well you knew them',
      rates: answeredBy(counts, ['known', 'introduced', 'new'], (count) => count.acquaintance, acquaintanceLabels),
    },
  ].map((group) => ({ ...group, rates: group.rates.filter(({ entered }) => entered > 0) }));
  return {
    isEmpty: counts.length === 0,
    groups: groups.filter(({ rates }) => rates.length > 0),
    sentence: sentenceOf(all, waiting),
    lead: waiting > 0 && all.entered > 0 ? `${capitalize(sayCount(waiting, 'more is', 'more are'))} still waiting for an answer.` : '',
    why: `An outreach counts once it is answered or closed, or after ${DAYS_TO_ANSWER} days, which is our choice. The bar is where the true share lies in 19 of 20 cases, from these numbers alone (Wilson's interval): with few messages it is wide. A difference between two bars may come from whom you wrote to as well as from how.`,
    table: {
      heads: ['What', 'Of', 'Passed', 'Share', 'At least', 'At most'],
      rows: groups.flatMap(({ title, rates }) =>
        rates.map(({ name, entered, passed, share, low, high }): [Cell, ...Cell[]] => [
          title === 'Stage by stage' ? name : `${title}: ${name}`,
          entered,
          passed,
          sayShare(share),
          sayShare(low),
          sayShare(high),
        ]),
      ),
    },
  };
}

type Sums = { entered: number; answered: number; spoke: number; helped: number };

/** Outreach that has had its time to be answered. */
export function settled(counts: readonly OutreachCount[]): Sums {
  return {
    entered: sum(counts, 'sent') - sum(counts, 'waiting'),
    answered: sum(counts, 'answered'),
    spoke: sum(counts, 'spoke'),
    helped: sum(counts, 'helped'),
  };
}

export function rate(name: string, entered: number, passed: number): Rate {
  const [low, high] = wilson(passed, entered);
  return { name, entered, passed, share: entered === 0 ? 0 : passed / entered, low, high };
}

const sum = (counts: readonly OutreachCount[], of: 'sent' | 'waiting' | 'answered' | 'spoke' | 'helped') =>
  counts.reduce((total, count) => total + count[of], 0);

function answeredBy<Key extends InteractionKind | Acquaintance>(
  counts: readonly OutreachCount[],
  keys: readonly Key[],
  keyOf: (count: OutreachCount) => InteractionKind | Acquaintance,
  labels: Record<Key, string>,
): Rate[] {
  return keys.map((key) => {
    const { entered, answered } = settled(counts.filter((count) => keyOf(count) === key));
    return rate(labels[key], entered, answered);
  });
}

function sentenceOf({ entered, answered, spoke, helped }: Sums, waiting: number): string {
  if (entered === 0)
    return waiting === 0
      ? 'No outreach yet.'
      : `${capitalize(sayCount(waiting, 'outreach is', 'outreach messages are'))} waiting for an answer.`;
  const said = `${capitalize(sayPart(answered, sayCount(entered, 'outreach message', 'outreach messages')))} ${answered === 1 ? 'was' : 'were'} answered`;
  if (answered === 0) return `${said}.`;
  const led = `${sayNumber(spoke)} led to a conversation`;
  return `${said}; ${led}${spoke > 0 ? `, ${sayNumber(helped)} to an outcome` : ''}.`
    .replace('no led', 'none led')
    .replace(', no to an outcome', ', none to an outcome');
}

export const sayRate = ({ passed, entered, low, high }: Rate) =>
  `${sayDigits(passed)} of ${sayDigits(entered)} (${sayShare(low)} to ${sayShare(high)})`;
