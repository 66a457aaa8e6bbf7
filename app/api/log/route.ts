import { z } from 'zod';
import { logSchema } from '@/lib/plan/step/interaction';
import { logFromDevice } from '@/lib/server/log-from-device';

const waitingSchema = z.strictObject({ key: z.string().regex(/^[\w-]{16,64}$/), account: z.string().max(64), log: logSchema });

/** Takes in what a device logged without a network. The address stays the same, since a device may send after an update of the app. */
export async function POST(request: Request) {
  const parsed = waitingSchema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return answer({ problem: parsed.error.issues[0]?.message ?? 'It could not be read.' }, 422);
  const { key, account, log } = parsed.data;
  const refusal = await logFromDevice(key, account, log);
  return refusal ? answer({ problem: refusal.problem }, refusal.status, refusal.seconds) : answer({}, 200);
}

const answer = (body: object, status: number, seconds?: number) =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...(seconds && { 'Retry-After': String(seconds) }) } });
