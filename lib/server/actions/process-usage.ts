import 'server-only';
import { queriesSoFar } from '@/db/engine/client';
import { savesSoFar } from './saving';

/** What this process has spent on requests so far: queries, CPU in microseconds, resident bytes. */
export const processUsage = () => ({ queries: queriesSoFar() - savesSoFar(), cpu: process.cpuUsage(), ...process.memoryUsage() });
