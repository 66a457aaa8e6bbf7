import 'server-only';
import { TooBusy } from '@/db/thread/aside';

/** True when nothing is wrong but the moment. */
export const isTooBusy = (error: unknown) => error instanceof TooBusy;
