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
import { nextMovesOf } from './planner/next-moves';
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
import { type OwnerId, type Scope, scopeOf } from './scope';
import { searchOf } from './search';
import { trashOf } from './undo';

/**
 * Everything one signed-in person may read and change. Holding a Planner is the permission.
 * @param submission the key of the submit this planner serves, see `scopeOf`
 */
export function plannerOf(db: Database, ownerId: OwnerId, now: Date, submission?: string) {
  return lazily(scopeOf(db, ownerId, now, submission), {
    settings: settingsOf,
    plans: plansOf,
    goals: goalsOf,
    people: peopleOf,
    peopleList: peopleListOf,
    organizations: organizationsOf,
    keyConnections: keyConnectionsOf,
    interactions: interactionsOf,
    keepInTouch: keepInTouchOf,
    mentors: mentorsOf,
    steps: stepsOf,
    outcomes: outcomesOf,
    feedback: feedbackOf,
    shares: sharesOf,
    pauses: pausesOf,
    threads: threadsOf,
    progress: progressOf,
    imports: importsOf,
    copies: copiesOf,
    duplicates: duplicatesOf,
    savedViews: savedViewsOf,
    search: searchOf,
    triage: triageOf,
    trash: trashOf,
    welcome: welcomeOf,
    nextMoves: nextMovesOf,
    roomCounts: roomCountsOf,
  });
}

export type Planner = ReturnType<typeof plannerOf>;

type Repositories = Record<string, (scope: Scope) => unknown>;

/** A repository is made when it is first asked for: a page asks a few of them. */
function lazily<R extends Repositories>(scope: Scope, repositories: R) {
  const planner = {} as { readonly [Name in keyof R]: ReturnType<R[Name]> };
  for (const [name, repositoryOf] of Object.entries(repositories)) {
    let made: unknown;
    Object.defineProperty(planner, name, { enumerable: true, get: () => (made ??= repositoryOf(scope)) });
  }
  return planner;
}
