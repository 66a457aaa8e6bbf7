import { z } from 'zod';
import { flag, optionalId, rowFields } from '../words/fields';
import { sayList } from '../words/say';
import { requiredText } from '../words/text';

/** Calendar feeds of one account. */
export const MAX_FEEDS = 10;

/** What can be in a feed, in the order it is offered. */
export const feedSwitchLabels = {
  showSteps: 'Open steps and events',
  showMeetings: 'Meetings with mentors',
  showDates: 'Due dates of goals and the last day of the plan',
  showBirthdays: 'Birthdays',
} as const;

type FeedSwitch = keyof typeof feedSwitchLabels;
export const feedSwitches = Object.keys(feedSwitchLabels) as FeedSwitch[];

/** What a feed holds. Its address is no field: it is created on the server and shown once. */
export const feedSchema = z
  .strictObject({
    ...rowFields,
    name: requiredText(60, 'Enter a name, such as “Work calendar”'),
    /** Null for every plan that is not archived. */
    planId: optionalId,
    /** Null for every goal. */
    goalId: optionalId,
    /** Off: “Coffee chat” instead of a title, and neither people nor places. */
    showNames: flag,
    showSteps: flag,
    showMeetings: flag,
    showDates: flag,
    showBirthdays: flag,
  })
  .refine((feed) => feedSwitches.some((name) => feed[name]), {
    path: ['showSteps'],
    error: 'Choose what is in the feed',
    when: ({ value }) => value instanceof Object,
  });

export type FeedDraft = z.input<typeof feedSchema>;
export type FeedValues = z.output<typeof feedSchema>;
export type FeedContent = Pick<FeedValues, 'showNames' | FeedSwitch>;

const parts: Record<FeedSwitch, readonly string[]> = {
  showSteps: ['open steps', 'events'],
  showMeetings: ['meetings with mentors'],
  showDates: ['due dates'],
  showBirthdays: ['birthdays'],
};

/** "Open steps, events and due dates of Energy, with names": what a feed holds. @param of the goal or the plan; null for all plans */
export function sayFeed(feed: FeedContent, of: string | null): string {
  const shown = feedSwitches.filter((name) => feed[name] && (name !== 'showBirthdays' || feed.showNames)).flatMap((name) => parts[name]);
  const what = sayList(shown);
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} of ${of ?? 'all plans'}, ${feed.showNames ? 'with names' : 'without names'}.`;
}
