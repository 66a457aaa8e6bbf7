import type { Route } from 'next';
import type { CoverageChart } from '@/lib/plan/progress/coverage-chart';

type Props = { chart: CoverageChart; goalHref: string };

/** Where something was going on: each cell a number of people, and where there is none a step to plan. */
export function CoverageGrid({ chart: { heads, rows, roles }, goalHref }: Props) {
  return (
    <>
      <table className="max-w-[640px] max-tablet:text-small">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head || <span className="sr-only">Where</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, name, cells }) => (
            <tr key={place}>
              <th scope="row">{name}</th>
              {cells.map(({ way, people, step }) => (
                <td key={way}>
                  {step ? (
                    <a
                      className="tap text-small"
                      href={`/steps/new?${new URLSearchParams(step)}` as Route}
                      aria-label={`Plan a step: ${step.title}`}
                    >
                      Plan a step
                    </a>
                  ) : (
                    <Dots people={people} />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="mt-5 flex flex-wrap gap-2" aria-label="Roles of support">
        {roles.map(({ role, name, people }) => (
          <li
            key={role}
            className={`rounded-full border px-3 py-1 text-small ${people === 0 ? 'border-edge border-dashed text-ink-soft' : 'border-rule'}`}
          >
            {people === 0 ? <a href={goalHref as Route}>{`${name}: no one yet`}</a> : `${name}: ${people}`}
          </li>
        ))}
      </ul>
    </>
  );
}

/** As many dots as people up to five where there is room, and the number. */
const Dots = ({ people }: { people: number }) => (
  <span className="tabular-nums">
    <span className="mr-1.5 text-thread tracking-[-1px] max-tablet:hidden" aria-hidden="true">
      {'●'.repeat(Math.min(5, people))}
    </span>
    {people}
  </span>
);
