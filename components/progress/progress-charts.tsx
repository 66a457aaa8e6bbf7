import type { ProgressCharts as Charts } from '@/lib/plan/progress/progress-charts';
import { type ChartName, type ProgressView, subjectOf } from '@/lib/plan/progress/view';
import type { Day } from '@/lib/plan/time/day';
import { Consistency } from '../charts/consistency';
import { RhythmBands } from '../charts/rhythm-bands';
import { rhythmPlot } from '../charts/rhythm-plot';
import { StepsByWeek } from '../charts/steps-by-week';
import { ChartSection } from './chart-section';
import { CoverageGrid } from './coverage-grid';
import { PairBars } from './pair-bars';
import { RateBars } from './rate-bars';
import { RhythmOverTime } from './rhythm-over-time';
import { StillEmpty } from './still-empty';
import { TimeBars } from './time-bars';
import { YearCalendar } from './year-calendar';

type Name = Exclude<ChartName, 'pace'>;

type Props = { charts: Charts; view: ProgressView; today: Day; goalHref: string };

/** How each chart is drawn, in their order on the page. */
const drawings: Record<Name, (props: Props) => React.ReactNode> = {
  weeks: ({ charts }) => <StepsByWeek weeks={charts.weeks.weeks.map(({ to: _to, kept: _kept, ...week }) => week)} />,
  consistency: ({ charts: { consistency }, today }) => (
    <Consistency weeks={consistency.weeks} today={today} sentence={consistency.sentence} />
  ),
  year: ({ charts }) => <YearCalendar chart={charts.year} />,
  rhythm: ({ charts: { rhythm }, today }) => (
    <>
      <RhythmOverTime points={rhythm.points} today={today} />
      <RhythmBands plot={rhythmPlot(rhythm.view.people)} />
    </>
  ),
  coverage: ({ charts, goalHref }) => <CoverageGrid chart={charts.coverage} goalHref={goalHref} />,
  outreach: ({ charts }) => <RateBars chart={charts.outreach} />,
  time: ({ charts, today }) => <TimeBars chart={charts.time} today={today} />,
  given: ({ charts }) => <PairBars chart={charts.given} />,
  reports: ({ charts }) => <PairBars chart={charts.reports} />,
  feedback: ({ charts }) => <PairBars chart={charts.feedback} />,
};

const names = Object.keys(drawings) as Name[];

/** The charts that are drawn without being asked for; the others show their sentence and are drawn when they are unfolded. */
const isDrawn: readonly Name[] = ['weeks'];

/** Every chart but the pace, in one column of sentences. */
export function ProgressCharts(props: Props) {
  const { charts, view, today } = props;
  const isListed = (name: Name) => charts[name].isEmpty && view.chart !== name && !subjectOf(name, view);
  return (
    <>
      {names
        .filter((name) => !isListed(name))
        .map((name) => (
          <ChartSection key={name} name={name} chart={charts[name]} view={view} today={today} isOpen={isDrawn.includes(name)}>
            {() => drawings[name](props)}
          </ChartSection>
        ))}
      <StillEmpty names={names.filter(isListed)} />
    </>
  );
}
