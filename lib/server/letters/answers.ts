import 'server-only';
import type { AnswerAct } from '@/lib/plan/letters/answer';
import type { Answer } from './answer';
import { logALine, startPause } from './answer-entries';
import { changeLetters, unsubscribe } from './answer-letters';
import { keepInTouchLater } from './answer-people';
import { moveToTomorrow, stepDone } from './answer-steps';
import { itDidNotHappen, itHappened } from './answer-suggestions';
import { undo } from './answer-undo';

/** What each button asks and does. Closing a week is a page of its own. */
export const answers: Readonly<Record<Exclude<AnswerAct, 'review'>, Answer>> = {
  happened: itHappened,
  'not-happened': itDidNotHappen,
  done: stepDone,
  tomorrow: moveToTomorrow,
  snooze: keepInTouchLater,
  log: logALine,
  pause: startPause,
  undo,
  unsubscribe,
  settings: changeLetters,
};
