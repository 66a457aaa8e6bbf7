import { describe, expect, test } from 'vitest';
import { sayReason } from '../goal/connection-reason';
import { day } from '../time/day';
import { threadOf } from './thread';
import { connection, feedback, gapsOf, outcome, person, spoken, step, today, whole } from './thread-sample';

describe('each gap has its name', () => {
  test('a goal without people', () => {
    expect(gapsOf({ keyConnections: [], people: [], steps: [] })).toEqual([['No one yet', '', 'missing']]);
  });

  test('a key connection without a reason', () => {
    expect(gapsOf({ people: [spoken('Ada')], keyConnections: [connection('Ada', { role: null })] })).toEqual([
      ['No reason yet', '', 'missing'],
    ]);
  });

  test('a reason in the owner’s own words counts as a reason', () => {
    const withReason = connection('Ada', { role: null, reason: 'Runs product at Fjordlys' });
    const { links, strength } = threadOf({ ...whole, keyConnections: [withReason] });
    expect(strength.share).toBe(1);
    expect(links.find(({ kind }) => kind === 'reason')).toMatchObject({ state: 'in_place', says: 'Runs product at Fjordlys', fix: null });
    expect(sayReason(withReason)).toBe('Runs product at Fjordlys');
    expect(sayReason({ role: 'advice', reason: 'Runs product' })).toBe('Advice: Runs product');
    expect(sayReason({ role: null, reason: '' })).toBeNull();
  });

  test('a person with no next step', () => {
    expect(gapsOf({ steps: [] })).toEqual([['No next step', 'not spoken yet', 'missing']]);
    expect(gapsOf({ steps: [], people: [person('Ada', { lastContactOn: day('2027-01-26'), rhythmDays: 28 })] })).toEqual([
      ['No next step', 'last spoke 6 weeks ago', 'missing'],
    ]);
  });

  test('but none while the last conversation is within the rhythm, or an answer is waited for', () => {
    expect(gapsOf({ steps: [], people: [person('Ada', { lastContactOn: day('2027-02-20'), rhythmDays: 28 })] })).toEqual([]);
    expect(gapsOf({ steps: [], people: [person('Ada', { waitingSince: day('2027-03-02') })] })).toEqual([]);
    expect(gapsOf({ steps: [], people: [person('Ada', { waitingSince: day('2027-01-02') })] })).toHaveLength(1);
  });

  test('and a pause does not use up the rhythm', () => {
    const people = [person('Ada', { lastContactOn: day('2027-01-26'), rhythmDays: 28 })];
    expect(gapsOf({ steps: [], people, pauses: [[day('2027-02-01'), day('2027-02-20')]] })).toEqual([]);
  });

  test('a done step with no outcome, until it has one or nothing came of it', () => {
    const done = step('lunch', { doneOn: day('2027-02-24') });
    const steps = [step('coffee'), done];
    expect(gapsOf({ steps })).toEqual([['What came of it?', 'done 13 days ago', 'missing']]);
    expect(gapsOf({ steps: [step('coffee'), { ...done, nothingCameOfIt: true }] })).toEqual([]);
    expect(gapsOf({ steps, outcomes: [outcome('tip', { stepId: 'lunch', kind: 'insight', thankedOn: today })] })).toEqual([]);
  });

  test('an outcome of the conversation that completed the step is an outcome of the step', () => {
    const conversation = { id: 'lunch-1', personId: 'Ada', kind: 'coffee_chat' as const, happenedOn: day('2027-03-04'), stepId: 'lunch' };
    const steps = [step('coffee'), step('lunch', { doneOn: day('2027-03-04') })];
    expect(gapsOf({ steps, interactions: [conversation], outcomes: [outcome('tip', { interactionId: 'lunch-1' })] })).toEqual([]);
  });

  test('nothing is expected of a thank-you, a report back or a preparation', () => {
    const kinds = ['thank', 'report_back', 'prepare'];
    expect(gapsOf({ steps: [step('coffee'), ...kinds.map((kind) => step(kind, { kind, doneOn: day('2027-03-01') }))] })).toEqual([]);
  });

  test('advice never answered: owed until its day, late after it', () => {
    expect(gapsOf({ outcomes: [outcome('tip')] })).toEqual([]);
    expect(threadOf({ ...whole, outcomes: [outcome('tip')] }).links.at(-1)).toMatchObject({
      says: 'Report back',
      meta: 'by Thu 18 Mar, in 9 days',
      fix: { kind: 'report', rowId: 'tip' },
    });
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20') })] })).toEqual([
      ['Not reported back', '3 days late', 'late'],
    ]);
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20'), reportedBackOn: day('2027-03-01') })] })).toEqual([]);
    expect(gapsOf({ outcomes: [outcome('tip', { happenedOn: day('2027-02-20'), reportBackBy: day('2027-04-01') })] })).toEqual([]);
  });

  test('an outcome without thanks; what was given wants none', () => {
    expect(gapsOf({ outcomes: [outcome('notes', { kind: 'resource' })] })).toEqual([['Not thanked yet', '', 'missing']]);
    expect(gapsOf({ outcomes: [outcome('notes', { kind: 'resource', direction: 'given' })] })).toEqual([]);
  });

  test('feedback without a reply, even from a person who serves no goal', () => {
    expect(gapsOf({ feedback: [feedback('f')] })).toEqual([['Not answered yet', '', 'missing']]);
    expect(gapsOf({ feedback: [feedback('f', { personId: null })] })).toHaveLength(1);
    expect(gapsOf({ feedback: [feedback('f', { answeredOn: today })] })).toEqual([]);
  });
});
