import { addConnection, saveConnection } from '../goals/actions';
import { considerMentor } from '../mentors/actions';
import { setRhythm } from '../people/actions';
import { openShare } from '../sharing/actions';
import { saveStep } from '../steps/actions';

/** The action behind each suggestion for a plan that has just begun. */
export const nextMoveActions = {
  addPerson: addConnection,
  sayWhy: saveConnection,
  setRhythm,
  saveStep,
  consider: considerMentor,
  share: openShare,
};
