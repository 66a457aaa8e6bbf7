/** Limits of one account on shared resources. Each has its own sentence when it is reached. */
export const quotas = {
  /** People, the archived too. */
  people: 50_000,
  /** Bytes kept of files that were uploaded and are not imported yet. */
  storedUploadBytes: 100 * 1024 * 1024,
  uploadsPerHour: 20,
  /** Exports waiting or being written. */
  exportsAtOnce: 2,
  /** Changes that reach the database by way of a form or a button. */
  writesPerMinute: 120,
  /** Jobs that may wait besides the one that runs. */
  waitingJobs: 2,
} as const;
