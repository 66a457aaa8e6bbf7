import 'server-only';
import { TooBusy } from '@/db/jobs/queue';

/** When to try again, in seconds. */
export const BUSY_SECONDS = 30;

/** True when nothing is wrong but the moment. The message is for the person. */
export const isTooBusy = (error: unknown): error is TooBusy => error instanceof TooBusy;
