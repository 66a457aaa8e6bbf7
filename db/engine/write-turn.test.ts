import { expect, it } from 'vitest';
import { takeLongTurn, turnToWrite, waitingToWrite } from './write-turn';

it('a write waits while a thread is writing, and the thread can see it', async () => {
  const waiting = () => Atomics.load(waitingToWrite(), 0);
  const order: string[] = [];
  const giveBack = await takeLongTurn();
  const writer = turnToWrite().then(() => order.push('written'));
  const next = takeLongTurn().then((giveNext) => {
    order.push('next turn');
    giveNext();
  });
  expect(waiting()).toBe(2);
  order.push('given back');
  giveBack();
  await Promise.all([writer, next]);
  expect(order[0]).toBe('given back');
  expect(order.toSorted()).toEqual(['given back', 'next turn', 'written']);
  expect(waiting()).toBe(0);
});
