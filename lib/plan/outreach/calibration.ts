import { wilson } from '../goal/funnel';

/** An ask whose owner guessed the chance of an answer (0.1 to 0.9) before sending it. */
export type GuessedAsk = { guess: number; answered: boolean };

export type Calibration = {
  /** The mean guess; null without asks. */
  expected: number | null;
  /** The share that was answered; null without asks. */
  found: number | null;
  /** Where the true share lies at 95 %. */
  low: number;
  high: number;
  /** What happened, compared with the guesses. */
  says: 'more_often' | 'less_often' | 'as_expected' | 'too_early';
};

/** From as many asks on, no difference means that the guesses are about right. */
export const ASKS_TO_TELL = 20;

/** How the guesses of an asker compare with what happened. */
export function calibration(asks: readonly GuessedAsk[]): Calibration {
  const answered = asks.filter((ask) => ask.answered).length;
  const [low, high] = wilson(answered, asks.length);
  if (asks.length === 0) return { expected: null, found: null, low, high, says: 'too_early' };
  const expected = asks.reduce((sum, { guess }) => sum + guess, 0) / asks.length;
  return { expected, found: answered / asks.length, low, high, says: comparison() };

  function comparison(): Calibration['says'] {
    if (expected < low) return 'more_often';
    if (expected > high) return 'less_often';
    return asks.length >= ASKS_TO_TELL ? 'as_expected' : 'too_early';
  }
}
