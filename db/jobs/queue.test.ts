import { expect, test } from 'vitest';
import { inQueue, TooBusy } from './queue';

function stoppable() {
  let finish = () => {};
  const until = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { work: () => until, finish };
}

test('accounts take turns: no one waits for all files of another', async () => {
  const order: string[] = [];
  const job = (name: string) => async () => void order.push(name);
  const first = stoppable();
  const jobs = [
    inQueue('ada', false, first.work),
    inQueue('ada', false, job('ada 1')),
    inQueue('ada', false, job('ada 2')),
    inQueue('bo', false, job('bo 1')),
    inQueue('bo', false, job('bo 2')),
    inQueue('cai', false, job('cai 1')),
  ];
  first.finish();
  await Promise.all(jobs);
  expect(order).toEqual(['bo 1', 'cai 1', 'ada 1', 'bo 2', 'ada 2']);
});

test('an account that has two jobs waiting is refused, and another is not', async () => {
  const running = stoppable();
  const jobs = [1, 2, 3].map(() => inQueue('ada', false, running.work));
  await expect(inQueue('ada', false, running.work)).rejects.toThrow(TooBusy);
  jobs.push(inQueue('bo', false, running.work));
  running.finish();
  await Promise.all(jobs);
  await inQueue('ada', false, running.work);
});

test('of exports an account has two at once', async () => {
  const running = stoppable();
  const jobs = [1, 2].map(() => inQueue('ada', true, running.work));
  await expect(inQueue('ada', true, running.work)).rejects.toThrow(TooBusy);
  jobs.push(inQueue('ada', false, running.work), inQueue('bo', true, running.work));
  running.finish();
  await Promise.all(jobs);
});

test('work that fails gives its turn on', async () => {
  await expect(inQueue('ada', false, async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await inQueue('ada', false, async () => 7)).toBe(7);
});
