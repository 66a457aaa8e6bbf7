import 'server-only';
import { queriesSoFar } from '@/db/engine/client';

/** What this process has spent so far: queries, CPU in microseconds, resident bytes. */
export const spent = () => ({ queries: queriesSoFar(), cpu: process.cpuUsage(), ...process.memoryUsage() });
