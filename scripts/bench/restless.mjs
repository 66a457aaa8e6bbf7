/**
 * While `work` is done, the app saves something of this account's every few milliseconds, with a new value each time: SQLite takes no notice of
 * one that is the same. It does so itself and not by requests, so that next to nothing is measured but the pages.
 * @template Result @param {import('./types').Place} place @param {() => Promise<Result>} work
 */
export async function whileSaving({ base, headers }, work) {
  const save = async (/** @type {number} */ everyMs) => {
    const answer = await fetch(`${base}/api/bench?everyMs=${everyMs}`, { method: 'POST', headers: { ...headers, origin: base } });
    if (!answer.ok) throw new Error(`/api/bench answers ${answer.status}`);
  };
  await save(2);
  try {
    return await work();
  } finally {
    await save(0);
  }
}
