import type { Mend } from '@/lib/plan/thread-links';

/** What to mend, as the verb that was pressed says it: the row it is done to, whose strand it stands on, what it is about. */
export type Asked = { kind: Exclude<Mend['kind'], 'thanks'>; row: string; goal?: string; person?: string; who?: string; about?: string };
