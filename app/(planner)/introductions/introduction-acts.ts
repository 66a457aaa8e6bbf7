import { closeIntroduction, moveIntroduction, removeIntroduction, saveIntroduction, tellConnector } from './actions';

/** The server actions of an introduction, on every page that lists one. */
export const introductionActs = {
  save: saveIntroduction,
  move: moveIntroduction,
  tell: tellConnector,
  close: closeIntroduction,
  remove: removeIntroduction,
};
