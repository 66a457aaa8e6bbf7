import type { InteractionKind } from '@/lib/plan/words/words';

// Whole words only: "Teams" is an office word on its own, "Mentoring" contains "ring" and "team" contains "tea".
const kinds: readonly (readonly [InteractionKind, RegExp])[] = [
  ['video_call', /zoom|teams\.microsoft|microsoft teams|meet\.google|webex|whereby|video/i],
  ['phone_call', /\b(?:calls?|(?:tele)?phone|ring)\b/i],
  ['coffee_chat', /\b(?:coffees?|lunch|breakfast|tea|drinks?|dinner)\b/i],
];

/** What kind of conversation an event is, by its title and place. */
export const conversationKind = (title: string, place: string): InteractionKind =>
  kinds.find(([, words]) => words.test(title) || words.test(place))?.[0] ?? 'meeting';
