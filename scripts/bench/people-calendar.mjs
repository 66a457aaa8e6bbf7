import { quantileOf } from './measure.mjs';
import { others } from './others.mjs';
import { verdict } from './verdict.mjs';

const FILE_BYTES = 9.9 * 2 ** 20;
const ROUNDS = 3;
/** Of others' requests while it is read: in ms, or as a multiple of when no one reads, on a machine that is slower than that anyway. */
const OTHERS_P99 = { ms: 200, timesIdle: 2 };

/** A calendar of 10 MB is read into an inbox of 20,000 people, while others use the app. @param {Record<'big' | 'others', import('./types').Account>} accounts */
export async function calendar({ big, others: busy }) {
  const file = calendarFile();
  const calm = others(busy);
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const idle = await calm.stop();
  /** @type {number[]} */
  const reads = [];
  /** @type {number[]} */
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const running = others(busy);
    reads.push(await upload(big, file));
    times.push(...(await running.stop()).all);
  }
  const readMs = quantileOf(reads, 0.5);
  const [p99, idleP99] = [quantileOf(times, 0.99), quantileOf(idle.all, 0.99)];
  console.table([
    {
      calendar: `reading ${(file.length / 2 ** 20).toFixed(1)} MB`,
      figure: `${readMs.toFixed(0)} ms`,
      // What reading costs has its limit in `readers`, in CPU time.
      'at most': '',
    },
    {
      calendar: `p99 of ${times.length} other requests`,
      figure: `${p99.toFixed(0)} ms, ${idleP99.toFixed(0)} ms when no one reads`,
      'at most': verdict(
        p99,
        Math.max(OTHERS_P99.ms, OTHERS_P99.timesIdle * idleP99),
        "p99 of others' requests while a calendar is read, ms",
      ),
    },
  ]);
}

/** Events of ten years, each with two guests and a long description, some of them every week. */
function calendarFile() {
  const description = `DESCRIPTION:${'Agenda and minutes. '.repeat(38)}`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//EN'];
  const start = Date.now() - 3650 * 864e5;
  let size = 0;
  for (let at = 0; size < FILE_BYTES - 2000; at++) {
    const day = new Date(start + (at % 3680) * 864e5).toISOString().slice(0, 10).replaceAll('-', '');
    const event = [
      'BEGIN:VEVENT',
      `UID:${at}@bench.example`,
      `DTSTART;TZID=Europe/Berlin:${day}T090000`,
      `DTEND;TZID=Europe/Berlin:${day}T100000`,
      ...(at % 200 === 0 ? ['RRULE:FREQ=WEEKLY'] : []),
      `SUMMARY:Meeting ${at}`,
      `ATTENDEE;CN=Guest ${at % 500}:mailto:guest-${at % 500}@bench.example`,
      `ATTENDEE;CN=Guest ${at % 700}:mailto:guest-${at % 700}@bench.example`,
      description,
      'END:VEVENT',
    ];
    lines.push(...event);
    size += event.reduce((sum, line) => sum + line.length + 2, 0);
  }
  return Buffer.from([...lines, 'END:VCALENDAR', ''].join('\r\n'));
}

/** @param {import('./types').Place} place @param {Buffer<ArrayBuffer>} file @returns how long it took, in ms */
async function upload({ base, headers }, file) {
  const begun = performance.now();
  const answer = await fetch(`${base}/api/inbox?size=${file.length}`, {
    method: 'POST',
    headers: { ...headers, origin: base, 'content-type': 'application/octet-stream' },
    body: file,
  });
  const { says, problem } = /** @type {{ says?: string, problem?: string }} */ (await answer.json());
  if (!says) throw new Error(`the inbox answers ${answer.status}: ${problem}`);
  return performance.now() - begun;
}
