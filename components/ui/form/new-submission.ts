/** The key of one submit: the server carries it out once, however often it arrives. */
export const newSubmission = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36).padStart(7, '0')).join('-');
