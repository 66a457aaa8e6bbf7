import { answerIntake } from '@/lib/server/inbox/intake';

/** A calendar, as an .ics body, from a program that holds an intake token. */
export const POST = (request: Request) => answerIntake('calendar', request);
