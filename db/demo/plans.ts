import type { KeyConnectionRole, Measure } from '@/lib/plan/words/words';
import type { Who } from './people';

export type PlanKey = 'energy' | 'speaking';
export type GoalKey = 'conversations' | 'introductions' | 'reconnections' | 'choosers' | 'speakers' | 'submissions';

/** In the order they were made; spans in days before (`from`) and after (`to`) today. */
export const plans: Record<PlanKey, { from: number; to: number; name: string; objective: string; reasons: string; values: string }> = {
  energy: {
    from: 182,
    to: 205,
    name: 'Product in energy',
    objective: 'Move from transit data into product management in energy',
    reasons: 'Because the forecasts I make never reach a customer.',
    values: 'I will not trade honest numbers, or evenings with Leo.',
  },
  speaking: {
    from: 44,
    to: 300,
    name: 'A talk of my own',
    objective: 'Give a talk on honest forecasts at a European conference',
    reasons: 'I explain better standing up, and no one has heard it yet.',
    values: 'No talk I would not want to sit through.',
  },
};

type Connections = Partial<Record<Who, KeyConnectionRole | null>>;
type GoalStory = {
  plan: PlanKey;
  statement: string;
  measure: Measure;
  unit: string;
  target: number;
  from: number;
  to: number;
  matters: string;
  servesPart: string;
  confidence: number;
  people: Connections;
};

export const goals: Record<GoalKey, GoalStory> = {
  conversations: {
    plan: 'energy',
    statement: 'Talk with 18 product managers at energy companies',
    measure: 'conversations',
    unit: 'conversations',
    target: 18,
    from: 168,
    to: 70,
    matters: 'I do not know yet what they decide in a week, and a job description will not tell me.',
    servesPart: 'product management in energy',
    confidence: 7,
    people: {
      adaeze: 'advice',
      tomasz: 'information',
      luis: 'information',
      hanna: null,
      priya: 'information',
      joana: 'information',
      carlos: 'information',
      pieter: 'introduction',
      sofia: 'advice',
      elif: 'information',
      anneke: 'advice',
      tobias: 'information',
    },
  },
  reconnections: {
    plan: 'energy',
    statement: 'Get back in touch with 12 former colleagues in utilities, charging and climate tech',
    measure: 'people',
    unit: 'former colleagues',
    target: 12,
    from: 84,
    to: 63,
    matters: 'People who have seen my work speak of it more plainly than I can.',
    servesPart: 'energy',
    confidence: 6,
    people: {
      farah: 'feedback',
      beatriz: 'peer_support',
      chidi: 'collaboration',
      mateus: 'information',
      ingrid: 'information',
      dario: 'introduction',
      leila: 'information',
      owen: 'information',
      paulo: 'information',
      siobhan: 'advice',
    },
  },
  introductions: {
    plan: 'energy',
    statement: 'Be introduced to 12 hiring teams by people who know my work',
    measure: 'introductions',
    unit: 'introductions',
    target: 12,
    from: 13,
    to: 146,
    matters: 'No one hires a forecaster for product from a form.',
    servesPart: 'Move',
    confidence: 5,
    people: { marcus: 'introduction', yuki: 'referral', samuel: 'referral', nadia: 'sponsorship', kwame: 'referral' },
  },
  choosers: {
    plan: 'speaking',
    statement: 'Talk with five people who choose the speakers of a programme',
    measure: 'people',
    unit: 'people who choose',
    target: 5,
    from: 44,
    to: 130,
    matters: 'They know what they turn down.',
    servesPart: 'a European conference',
    confidence: 7,
    people: { zsofia: 'information', ravi: 'introduction' },
  },
  speakers: {
    plan: 'speaking',
    statement: 'Ask three speakers of last year how they were chosen',
    measure: 'people',
    unit: 'speakers',
    target: 3,
    from: 22,
    to: 90,
    matters: 'They stood where I want to stand.',
    servesPart: 'Give a talk',
    confidence: 6,
    people: {},
  },
  submissions: {
    plan: 'speaking',
    statement: 'Submit four talks that someone else has read first',
    measure: 'manual',
    unit: 'submissions',
    target: 4,
    from: 44,
    to: 160,
    matters: 'The abstract is the only thing a committee sees.',
    servesPart: 'a talk on honest forecasts',
    confidence: 8,
    people: { catarina: 'feedback' },
  },
};

/** Changes of goals, and how many days ago. */
export const goalChanges: { ago: number; goal: GoalKey; statement?: string; target?: number; to?: number }[] = [
  { ago: 60, goal: 'conversations', to: 84 },
  {
    ago: 8,
    goal: 'reconnections',
    target: 16,
    statement: 'Get back in touch with 16 former colleagues in utilities, charging and climate tech',
  },
];

/** Numbers of a goal that is counted by hand. */
export const measurements: { ago: number; goal: GoalKey; value: number }[] = [{ ago: 18, goal: 'submissions', value: 1 }];

/** A week's pause, from the Monday of the week that many days ago. */
export const pause = { saidAgo: 45, ago: 31, reason: 'By the sea with Leo' };
