import type { Database } from './engine/client';
import { eventsOf } from './planner/events/events';
import { exportsOf } from './planner/exports';
import { feedsOf } from './planner/feeds/feeds';
import { goalQuestionsOf } from './planner/goals/goal-questions';
import { goalsOf } from './planner/goals/goals';
import { keyConnectionsOf } from './planner/goals/key-connections';
import { threadsOf } from './planner/goals/threads';
import { importsOf } from './planner/imports';
import { addressesOf } from './planner/inbox/addresses';
import { calendarsOf } from './planner/inbox/calendars';
import { inboxOf } from './planner/inbox/inbox';
import { intakeTokensOf } from './planner/inbox/intake-tokens';
import { introductionsOf } from './planner/introductions/introductions';
import { organizationsOf } from './planner/organizations/organizations';
import { targetsOf } from './planner/organizations/targets';
import { duplicatesOf } from './planner/people/duplicates';
import { keepInTouchOf } from './planner/people/keep-in-touch';
import { peopleOf } from './planner/people/people';
import { peopleListOf } from './planner/people/people-list';
import { savedViewsOf } from './planner/people/saved-views';
import { triageOf } from './planner/people/triage';
import { mentorsOf } from './planner/plans/mentors';
import { navigationCountsOf } from './planner/plans/navigation-counts';
import { pausesOf, plansOf } from './planner/plans/plans';
import { reservesOf } from './planner/plans/reserves';
import { reviewsOf } from './planner/plans/reviews';
import { settingsOf } from './planner/plans/settings';
import { sharesOf } from './planner/plans/shares';
import { welcomeOf } from './planner/plans/welcome';
import { progressOf } from './planner/progress/progress';
import { feedbackOf } from './planner/steps/feedback';
import { interactionsOf } from './planner/steps/interactions';
import { nextMovesOf } from './planner/steps/next-moves';
import { outcomesOf } from './planner/steps/outcomes';
import { stepsOf } from './planner/steps/steps';
import { type OwnerId, type Scope, scopeOf } from './scope';
import { searchOf } from './sql/search';
import { trashOf } from './trash/undo';

/**
 * Everything one signed-in person may read and change. Holding a Planner is the permission.
 * @param submission the key of the submit this planner serves, see `scopeOf`
 */
export function plannerOf(db: Database, ownerId: OwnerId, now: Date, submission?: string) {
  return lazily(scopeOf(db, ownerId, now, submission), {
    settings: settingsOf,
    plans: plansOf,
    reviews: reviewsOf,
    reserves: reservesOf,
    goals: goalsOf,
    goalQuestions: goalQuestionsOf,
    people: peopleOf,
    peopleList: peopleListOf,
    organizations: organizationsOf,
    targets: targetsOf,
    keyConnections: keyConnectionsOf,
    interactions: interactionsOf,
    introductions: introductionsOf,
    keepInTouch: keepInTouchOf,
    mentors: mentorsOf,
    steps: stepsOf,
    events: eventsOf,
    outcomes: outcomesOf,
    feedback: feedbackOf,
    shares: sharesOf,
    feeds: feedsOf,
    pauses: pausesOf,
    threads: threadsOf,
    progress: progressOf,
    imports: importsOf,
    exports: exportsOf,
    duplicates: duplicatesOf,
    savedViews: savedViewsOf,
    inbox: inboxOf,
    calendars: calendarsOf,
    addresses: addressesOf,
    intakeTokens: intakeTokensOf,
    search: searchOf,
    triage: triageOf,
    trash: trashOf,
    welcome: welcomeOf,
    nextMoves: nextMovesOf,
    navigationCounts: navigationCountsOf,
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
