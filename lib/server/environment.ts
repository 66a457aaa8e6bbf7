import 'server-only';
import path from 'node:path';
import { z } from 'zod';

const isLoopback = (url: URL) => ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);

const environmentSchema = z
  .object({
    PORT: z.coerce.number().int().default(3000),
    DATA_DIR: z.string().default('data'),
    APP_URL: z.url().optional(),
    AUTH_SECRET: z.string().min(32, 'AUTH_SECRET must have at least 32 characters'),
    /** Opens the doors that `npm run bench` reads its figures through. */
    BENCH: z.literal('1').optional(),
    /** Loads the demo account when the server starts. */
    SEED_DEMO: z.literal('1').optional(),
    /** Hosts that calendars may be read from, see `calendarHosts`. */
    CALENDAR_HOSTS: z.string().optional(),
    SIGN_UP: z.enum(['open', 'invite', 'closed']).optional(),
  })
  .transform(({ APP_URL, ...rest }) => {
    const url = new URL(APP_URL ?? `http://127.0.0.1:${rest.PORT}`);
    return {
      ...rest,
      DATA_DIR: path.resolve(rest.DATA_DIR),
      origin: url.origin,
      isSecure: url.protocol === 'https:',
      isLocal: isLoopback(url),
    };
  })
  .refine(({ SEED_DEMO, isLocal }) => !SEED_DEMO || isLocal, {
    path: ['SEED_DEMO'],
    error: 'the demo account has a public password, so it is loaded only where APP_URL is a loopback address',
  });

let read: z.output<typeof environmentSchema> | undefined;

/** The environment, read once and checked; see README for each variable. */
export function environment() {
  read ??= environmentSchema.parse(process.env);
  return read;
}
