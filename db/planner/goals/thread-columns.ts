import { sql } from 'drizzle-orm';
import { feedback, interactions, keyConnections, mentors, outcomes, people, shares, steps } from '../../schema';
import { othersOfStep } from '../steps/others';

/** No more of each row than the thread looks at: notes are long, and a plan is read often. */
export const threadColumns = {
  connection: {
    id: keyConnections.id,
    goalId: keyConnections.goalId,
    personId: keyConnections.personId,
    role: keyConnections.role,
    reason: keyConnections.reason,
    createdAt: keyConnections.createdAt,
  },
  person: {
    id: people.id,
    given: people.given,
    family: people.family,
    display: people.display,
    rhythmDays: people.rhythmDays,
    lastContactOn: people.lastContactOn,
    waitingSince: people.waitingSince,
  },
  mentor: { id: mentors.id, stage: mentors.stage, stageSince: mentors.stageSince, createdAt: mentors.createdAt },
  step: {
    id: steps.id,
    goalId: steps.goalId,
    personId: steps.personId,
    others: othersOfStep(),
    kind: steps.kind,
    title: steps.title,
    dueOn: steps.dueOn,
    doneOn: steps.doneOn,
    droppedOn: steps.droppedOn,
    nothingCameOfIt: steps.nothingCameOfIt,
  },
  interaction: {
    id: interactions.id,
    kind: interactions.kind,
    happenedOn: interactions.happenedOn,
    stepId: interactions.stepId,
  },
  outcome: {
    id: outcomes.id,
    personId: outcomes.personId,
    stepId: outcomes.stepId,
    interactionId: outcomes.interactionId,
    kind: outcomes.kind,
    direction: outcomes.direction,
    text: outcomes.text,
    happenedOn: outcomes.happenedOn,
    reportBackBy: outcomes.reportBackBy,
    reportedBackOn: outcomes.reportedBackOn,
    thankedOn: outcomes.thankedOn,
  },
  feedback: {
    id: feedback.id,
    personId: feedback.personId,
    /** The name they gave, else the one their link was made for. */
    fromName: sql<string>`coalesce(nullif(${feedback.fromName}, ''), ${shares.name}, '')`,
    kind: feedback.kind,
    text: feedback.text,
    receivedOn: feedback.receivedOn,
    shareId: feedback.shareId,
    answer: feedback.answer,
    answeredOn: feedback.answeredOn,
  },
};
