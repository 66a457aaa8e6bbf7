import type { InteractionKind } from '@/lib/plan/words/words';

// "Teams" alone is a word of every office, "Mentoring" holds a ring and "team" some tea: these are whole words.
const kinds: readonly (readonly [InteractionKind, RegExp])[] = [
  ['video_call', /zoom|teams\.microsoft|microsoft teams|meet\.google|webex|whereby|video/i],
  ['phone_call', /\b(?:calls?|(?:tele)?phone|ring)\b/i],
  ['coffee_chat', /\b(?:coffees?|lunch|breakfast|tea|drinks?|dinner)\b/i],
];

/** What kind of conversation an event is, by its title and place. */
export const conversationKind = (title: string, place: string): InteractionKind =>
  kinds.find(([, words]) => words.test(title) || words.test(place))?.[0] ?? 'meeting';
