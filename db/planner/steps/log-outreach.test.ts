import { describe, expect, it } from 'vitest';
import { day } from '@/lib/plan/time/day';
import { MissingRow } from '../../errors';
import { aStep, today } from './log-sample';

describe('an outreach without an answer', () => {
  async function anOutreach() {
    const thread = await aStep();
    await thread.log({ kind: 'message', isOutreach: true, happenedOn: day('2027-03-02'), stepId: thread.stepId });
    const [outreach] = await thread.planner.interactions.waiting(5);
    return { ...thread, id: outreach?.id ?? '' };
  }

  it('neither resets the rhythm nor counts nor completes the step: it waits', async () => {
    const { planner, person, events, stepId } = await anOutreach();
    expect(await person()).toMatchObject({ lastContactOn: null, waitingSince: day('2027-03-02') });
    expect(await planner.steps.find(stepId)).toMatchObject({ doneOn: null });
    expect(await events()).toBe(0);
  });

  it('counts as a conversation from the day of its answer, until that is undone', async () => {
    const { planner, person, events, stepId, id } = await anOutreach();
    const undo = await planner.interactions.answer(id, today);
    expect(await person()).toMatchObject({ lastContactOn: today, waitingSince: null });
    expect(await planner.steps.find(stepId)).toMatchObject({ doneOn: today });
    expect(await events()).toBe(1);
    await planner.trash.undo(undo);
    expect(await person()).toMatchObject({ lastContactOn: null, waitingSince: day('2027-03-02') });
    expect(await planner.steps.find(stepId)).toMatchObject({ doneOn: null });
  });

  it('can be followed up twice, not three times, and then closed', async () => {
    const { planner, person, id } = await anOutreach();
    await planner.interactions.followUp(id, today);
    await planner.interactions.followUp(id, day('2027-03-23'));
    await expect(planner.interactions.followUp(id, day('2027-04-10'))).rejects.toThrow(MissingRow);
    expect(await planner.interactions.find(id)).toMatchObject({ followedUpOn: today, followedUpAgainOn: day('2027-03-23') });
    await planner.interactions.close(id, day('2027-04-10'));
    expect(await person()).toMatchObject({ lastContactOn: null, waitingSince: null });
    await expect(planner.interactions.answer(id, day('2027-04-11'))).rejects.toThrow(MissingRow);
  });

  it('waits no more once one has spoken, and that counts once', async () => {
    const { planner, person, events, stepId, log } = await anOutreach();
    await log({ happenedOn: today });
    expect(await person()).toMatchObject({ lastContactOn: today, waitingSince: null });
    expect(await planner.steps.find(stepId)).toMatchObject({ doneOn: today });
    expect(await events()).toBe(1);
  });
});
