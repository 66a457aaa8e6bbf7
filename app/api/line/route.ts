import { z } from 'zod';
import { lineReading } from '@/lib/plan/line/line-fields';
import { LinePeople } from '@/lib/plan/line/line-people';
import { MAX_LINE } from '@/lib/plan/line/max-line';
import { understandLine } from '@/lib/plan/line/understand-line';
import { personFor } from '@/lib/server/current-planner';

const schema = z.strictObject({ line: z.string().max(MAX_LINE) });
const headers = { 'Cache-Control': 'private, no-store' };

/** What a line of the log says. It comes in the body, since an address may be written down on its way here. */
export async function POST(request: Request) {
  const person = await personFor();
  if (!person) return Response.json({}, { status: 401, headers });
  const parsed = schema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return Response.json({}, { status: 422, headers });
  const { line } = parsed.data;
  const named = await person.people.inLine(line);
  const work = new Map(named.map(({ id, position, organization }) => [id, [position, organization].filter(Boolean).join(', ')]));
  const understood = understandLine(line, { today: person.today, people: new LinePeople(named) });
  return Response.json(
    lineReading(understood, (id) => work.get(id) ?? ''),
    { headers },
  );
}
