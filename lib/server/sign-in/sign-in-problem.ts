import 'server-only';

/** Carries the typed address over the redirect of a form without a script, so that it need not be typed again. */
export const keptEmail = 'throughline.sign-in-email';

const problems: Record<string, string> = {
  wrong: 'That e-mail and password don’t match. Check both, or start a plan.',
  elsewhere: 'That sign-in was not completed. Try again, or sign in another way.',
  'no-email': 'That provider did not give us a confirmed e-mail address. Sign in another way.',
  closed: 'Sign-up is closed here. Ask whoever runs this server for an invitation.',
  taken: 'There is already an account with this e-mail. Sign in with its password.',
};

/** What to say for the `problem` of an address; nothing for one we did not write. */
export const signInProblem = (problem: unknown) =>
  typeof problem === 'string' && Object.hasOwn(problems, problem) ? problems[problem] : undefined;
