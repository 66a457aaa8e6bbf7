import type { Route } from 'next';
import type { ReactNode } from 'react';
import type { Chart } from '@/lib/plan/progress/chart';
import { type ChartName, chartLabels, type ProgressView, subjectOf, viewQuery } from '@/lib/plan/progress/view';
import type { Day } from '@/lib/plan/time/day';
import { ChartFigure } from '../charts/figure';

type Props = {
  name: ChartName;
  chart: Chart;
  view: ProgressView;
  today: Day;
  /** Drawn without being asked for. */
  isOpen?: boolean;
  children: () => ReactNode;
};

/** One chart of /progress. A folded one is its sentence alone, so that the page stays light. */
export function ChartSection({ name, chart, view, today, isOpen = false, children }: Props) {
  const isAsked = isOpen || view.chart === name || view.chart === 'every';
  if (!isAsked)
    return (
      <section id={name}>
        <span className="block text-small text-ink-soft">{chartLabels[name]}</span>
        <h2 className="mb-0.5">{subjectOf(name, view) ?? chart.sentence}</h2>
        <ChartLinks name={name} view={view} isShown={false} />
      </section>
    );
  return (
    <section id={name} className="scroll-mt-6">
      <ChartFigure
        kicker={chartLabels[name]}
        chart={chart}
        today={today}
        links={chart.isEmpty ? null : <ChartLinks name={name} view={view} isShown />}
      >
        {!chart.isEmpty && children()}
      </ChartFigure>
    </section>
  );
}

/** Unfolds a chart, or fetches its numbers as a file. */
export function ChartLinks({ name, view, isShown }: { name: ChartName; view: ProgressView; isShown: boolean }) {
  const label = chartLabels[name];
  return isShown ? (
    <a className="tap text-small" href={`/api/export/progress.csv${viewQuery({ ...view, chart: name })}` as Route} download>
      CSV<span className="sr-only"> of {label}</span>
    </a>
  ) : (
    <a className="tap text-small" href={`/progress${viewQuery({ ...view, chart: name })}#${name}` as Route}>
      Show chart<span className="sr-only"> of {label}</span>
    </a>
  );
}
