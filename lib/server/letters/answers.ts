import 'server-only';
import type { AnswerAct } from '@/lib/plan/letters/answer';
import type { Answer } from './answer';
import { logALine, startPause } from './answer-entries';
import { changeLetters, unsubscribe } from './answer-letters';
import { keepInTouchLater } from './answer-people';
import { closeTheWeek } from './answer-review';
import { moveToTomorrow, stepDone } from './answer-steps';
import { itDidNotHappen, itHappened } from './answer-suggestions';
import { undo } from './answer-undo';

/** What each button asks and does. */
export const answers: Readonly<Record<AnswerAct, Answer>> = {
  happened: itHappened,
  'not-happened': itDidNotHappen,
  done: stepDone,
  tomorrow: moveToTomorrow,
  snooze: keepInTouchLater,
  log: logALine,
  pause: startPause,
  review: closeTheWeek,
  undo,
  unsubscribe,
  settings: changeLetters,
};
