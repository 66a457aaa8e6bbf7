import type { Database } from './client';
import { copiesOf } from './planner/copies';
import { duplicatesOf } from './planner/duplicates';
import { feedbackOf } from './planner/feedback';
import { goalsOf } from './planner/goals';
import { importsOf } from './planner/imports';
import { interactionsOf } from './planner/interactions';
import { keepInTouchOf } from './planner/keep-in-touch';
import { keyConnectionsOf } from './planner/key-connections';
import { mentorsOf } from './planner/mentors';
import { organizationsOf } from './planner/organizations';
import { outcomesOf } from './planner/outcomes';
import { peopleOf } from './planner/people';
import { peopleListOf } from './planner/people-list';
import { pausesOf, plansOf } from './planner/plans';
import { progressOf } from './planner/progress';
import { roomCountsOf } from './planner/rooms';
import { savedViewsOf } from './planner/saved-views';
import { settingsOf } from './planner/settings';
import { sharesOf } from './planner/shares';
import { stepsOf } from './planner/steps';
import { threadsOf } from './planner/threads';
import { triageOf } from './planner/triage';
import { welcomeOf } from './planner/welcome';
import { type OwnerId, scopeOf } from './scope';
import { searchOf } from './search';
import { trashOf } from './trash';

/**
 * Everything one signed-in person may read and change. Holding a Planner is the permission.
 * @param submission the key of the submit this planner serves, see `scopeOf`
 */
export function plannerOf(db: Database, ownerId: OwnerId, now: Date, submission?: string) {
  const scope = scopeOf(db, ownerId, now, submission);
  return {
    settings: settingsOf(scope),
    plans: plansOf(scope),
    goals: goalsOf(scope),
    people: peopleOf(scope),
    peopleList: peopleListOf(scope),
    organizations: organizationsOf(scope),
    keyConnections: keyConnectionsOf(scope),
    interactions: interactionsOf(scope),
    keepInTouch: keepInTouchOf(scope),
    mentors: mentorsOf(scope),
    steps: stepsOf(scope),
    outcomes: outcomesOf(scope),
    feedback: feedbackOf(scope),
    shares: sharesOf(scope),
    pauses: pausesOf(scope),
    threads: threadsOf(scope),
    progress: progressOf(scope),
    imports: importsOf(scope),
    copies: copiesOf(scope),
    duplicates: duplicatesOf(scope),
    savedViews: savedViewsOf(scope),
    search: searchOf(scope),
    triage: triageOf(scope),
    trash: trashOf(scope),
    welcome: welcomeOf(scope),
    roomCounts: roomCountsOf(scope),
  };
}

export type Planner = ReturnType<typeof plannerOf>;
