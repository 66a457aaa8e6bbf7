/**
 * What the parts of one process share. Next compiles pages, routes and instrumentation apart from one another and from the front server,
 * so a variable of a module exists once in each of them; what they count or hold together stands here, on the global object.
 * @typedef {object} ProcessShared
 * @property {import('../db/engine/client').Database} [database] the one database of the process
 * @property {number} [queries] how many queries were run, for the bench
 * @property {Set<string>} [statements] the SQL that was run, for tests (db/owner-watch-setup.ts)
 * @property {Set<import('../db/engine/cache/tables-touched').Watch>} [watching] where it is noted what runs while somebody watches
 * @property {Map<string, { count: number, tables: Map<string, number> }>} [writes] how often each owner's rows were written, and which write of theirs was the last of a table
 * @property {WeakMap<import('better-sqlite3').Database, number>} [credited] how many changed rows belong to known owners
 * @property {Promise<void>} [longWrite] ends when the job that writes gives its turn back
 * @property {Int32Array} [waitingToWrite] how many requests wait for that turn, in memory that workers see too
 * @property {import('../db/jobs/queue').Queue} [jobs]
 * @property {{ startedAt: number, writes: Map<string, number> }} [writeQuota] writes of each account in the current minute
 * @property {NodeJS.Timeout} [saving] the bench's own writer
 * @property {number} [saves] how often it has saved
 * @property {{ since: string, says: string }} [mailFailing] since when no letter can be sent, as an ISO instant, and why
 * @property {(() => void | Promise<void>)[]} [closers] called after the last answer, the latest first
 * @property {boolean} [isStopping] whether the process is about to end
 * @property {Set<string>} [unreadCalls] ids of the calls that no action has begun with
 * @property {Map<string, { until: number, why: string }>} [blockedNetworks] networks that failed to sign in too often, `until` in ms since 1970
 */

const key = Symbol.for('throughline');
const holder = /** @type {Record<symbol, ProcessShared | undefined>} */ (/** @type {unknown} */ (globalThis));

/** @type {ProcessShared} */
export const processShared = holder[key] ?? {};
holder[key] = processShared;
