import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id: 19 MiB, two passes. A hash takes about 18 ms. */
const parameters = { memoryCost: 19456, timeCost: 2, parallelism: 1 };

/** Checked when there is no account, so that an unknown address takes as long as a wrong password. */
const dummy = hash('no one has this password', parameters);

export const hashPassword = (password: string) => oneOfFew(() => hash(password, parameters));

/** @param stored null for an account without a password, or for no account at all: the answer is no, after the same time */
export const isPassword = (stored: string | null | undefined, password: string) =>
  oneOfFew(async () => (await verify(stored ?? (await dummy), password)) && stored != null);

/** True when the hash was made with weaker parameters than today's. */
export const isOutdated = (stored: string) =>
  !stored.includes(`m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}`);

const MAX_PARALLEL_HASHES = 4;
const MAX_WAITING_HASHES = 32;
let running = 0;
const waiting: (() => void)[] = [];

/** More wait for a hash than can be made in a second. */
export class TooManyHashes extends Error {
  readonly retrySeconds = 5;

  constructor() {
    super('Many people are signing in right now. Try again in a few seconds.');
  }
}

/** At most four hashes at once, since each takes 19 MiB, and at most 32 waiting. @throws TooManyHashes */
async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= MAX_WAITING_HASHES) throw new TooManyHashes();
  if (running >= MAX_PARALLEL_HASHES) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
