import { CALENDAR_WEEKS, type YearChart } from '@/lib/plan/progress/year-chart';
import { sayMonth } from '@/lib/plan/words/say';
import { percent } from '../charts/shapes';

/** How strongly each level is filled. */
const levels = ['opacity-30', 'opacity-55', 'opacity-80', 'opacity-100'];

/** Share of a square that stays free between two. */
const GAP = 0.14;

/** A year as a calendar, a week a column: the days of one level are one path, and the gaps are laid over all of them. */
export function YearCalendar({ chart: { cells, months, sentence } }: { chart: YearChart }) {
  const path = (level: number) =>
    cells
      .filter((cell) => cell.level === level)
      .map(({ week, row }) => `M${week} ${row}h1v1h-1z`)
      .join('');
  return (
    <div role="img" aria-label={`${sentence} The months are in the table below`}>
      <svg className="h-5" aria-hidden="true">
        {months
          .filter(({ week }, index) => week < CALENDAR_WEEKS - 2 && index % 2 === 0)
          .map(({ week, on }) => (
            <text key={on} x={percent((week / CALENDAR_WEEKS) * 100)} y="12">
              {sayMonth(on).slice(0, 3)}
            </text>
          ))}
      </svg>
      <svg viewBox={`0 0 ${CALENDAR_WEEKS} 7`} aria-hidden="true">
        <rect className="fill-wash" width="100%" height="100%" />
        {levels.map((look, index) => (
          <path key={look} className={`fill-thread ${look}`} d={path(index + 1)} />
        ))}
        <pattern id="year-gaps" width="1" height="1" patternUnits="userSpaceOnUse">
          <path className="fill-paper" d={`M0 0H1V${GAP}H${GAP}V1H0Z`} />
        </pattern>
        <rect width="100%" height="100%" fill="url(#year-gaps)" />
      </svg>
    </div>
  );
}
