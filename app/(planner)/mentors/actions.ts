'use server';

import { agreementSchema, endingSchema, mentorMoveSchema, mentorSchema, ratingSchema, ratingsOf } from '@/lib/plan/mentor/mentor';
import { mentorMoves } from '@/lib/plan/mentor/mentor-moves';
import { rowSchema } from '@/lib/plan/words/fields';
import { mentorStageLabels } from '@/lib/plan/words/words';
import { done, formAction } from '@/lib/server/actions/form-action';
import { askAboutNamesake } from '@/lib/server/namesake';

export const considerMentor = formAction(mentorSchema, async (planner, someone) => {
  const question = await askAboutNamesake(planner, someone);
  if (question) return question;
  const { personId, newPersonName } = someone;
  const person = personId ? await planner.people.find(personId) : undefined;
  const id = await planner.mentors.consider(planner.plan.id, person ? { id: person.id } : { display: newPersonName }, planner.today);
  if (!id) return { personId: `${person?.display} is already on your list` };
  return done({ say: `${person?.display ?? newPersonName} added as a candidate`, goTo: `/mentors/${id}` });
});

export const rateMentor = formAction(ratingSchema, async (planner, rating) => {
  await planner.mentors.rate(rating);
});

export const moveMentor = formAction(mentorMoveSchema, async (planner, move) => {
  const candidate = await planner.mentors.candidate(move.id, planner.today);
  const filled = {
    ...candidate,
    ratings: ratingsOf(candidate.known),
    overrideReason: move.overrideReason || candidate.overrideReason,
    agreement: move.agreement || candidate.agreement,
    endingNote: move.endingNote || candidate.endingNote,
  };
  const way = mentorMoves(filled).find(({ to }) => to === move.to);
  if (!way)
    return { root: `${candidate.name} is at “${mentorStageLabels[candidate.stage]}”. Choose one of the stages under “What comes next”.` };
  if (way.guard) return { [way.asks ?? 'root']: way.guard };
  const undo = await planner.mentors.move(move, candidate.stage, planner.today);
  return done({ say: `${candidate.name}: ${mentorStageLabels[move.to].toLowerCase()}.`, undo });
});

export const changeAgreement = formAction(agreementSchema, async (planner, { id, version = 0, ...agreed }) =>
  done({ say: 'Agreement saved', undo: await planner.mentors.revise(id, version, agreed, 'Agreement') }),
);

export const noteEnding = formAction(endingSchema, async (planner, { id, version = 0, endingNote }) =>
  done({ say: 'Note saved.', undo: await planner.mentors.revise(id, version, { endingNote }, 'Ending note') }),
);

export const removeMentor = formAction(rowSchema, async (planner, { id }) => {
  const { name } = await planner.mentors.candidate(id, planner.today);
  return done({
    say: `${name} is no longer a candidate`,
    undo: await planner.mentors.remove(id, name),
    goTo: '/mentors',
  });
});
