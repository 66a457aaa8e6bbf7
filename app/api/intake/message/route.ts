import { answerIntake } from '@/lib/server/inbox/intake';

/** A message, as an RFC 5322 body, from a program that holds an intake token. */
export const POST = (request: Request) => answerIntake('message', request);
