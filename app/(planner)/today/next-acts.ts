import { addConnection, saveConnection } from '../goals/actions';
import { considerMentor } from '../mentors/actions';
import { setRhythm } from '../people/actions';
import { openShare } from '../sharing/actions';
import { saveStep } from '../steps/actions';

/** What each of the next moves is done with. */
export const nextActs = {
  addPerson: addConnection,
  sayWhy: saveConnection,
  setRhythm,
  saveStep,
  consider: considerMentor,
  share: openShare,
};
