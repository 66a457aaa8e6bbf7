/** Runs once when the server starts, before the first request, so that an unusable database is reported now rather than to a visitor. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { prepare } = await import('./lib/server/prepare');
  await prepare();
}

/** What no page or route caught: Next has answered 500 and logged it. */
export async function onRequestError(error: unknown) {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { endIfDamaged } = await import('./lib/server/damage');
  endIfDamaged(error);
}
