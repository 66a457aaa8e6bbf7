/** The verb that fixes each kind of gap. In a file of its own, so that a button does not load the words of every noun. */
export const fixLabels = {
  people: 'Add someone',
  reason: 'Say why',
  step: 'Add a step',
  outcome: 'Add an outcome',
  report: 'Report back',
  thanks: 'Say thanks',
  answer: 'Say what you did',
};
