import type { Route } from 'next';
import { type ChartName, chartLabels } from '@/lib/plan/progress/view';
import { Section } from '../ui/page/page';

/** What begins each chart. */
const beginnings: Record<Exclude<ChartName, 'pace'>, { says: string; label: string; href: Route }> = {
  weeks: { says: 'After your first full week you see here what you planned and what you did.', label: 'Plan a step', href: '/steps/new' },
  consistency: { says: 'Counts the weeks you kept.', label: 'Plan a step', href: '/steps/new' },
  year: { says: 'Shows the days you spoke with someone.', label: 'Log a conversation', href: '/log' },
  rhythm: {
    says: 'Give someone a rhythm, such as every six weeks, and you see here who to write to first.',
    label: 'Choose someone',
    href: '/people',
  },
  coverage: { says: 'Shows where you met, kept up with and asked people.', label: 'Log a conversation', href: '/log' },
  outreach: { says: 'Shows what your messages lead to.', label: 'Log an outreach', href: '/log' },
  time: { says: 'Compares conversations with the time you set aside.', label: 'Log a conversation', href: '/log' },
  given: { says: 'Shows what came in and what went out.', label: 'Log a conversation', href: '/log' },
  reports: { says: 'Shows whether the people who helped heard what came of it.', label: 'Log a conversation', href: '/log' },
  feedback: { says: 'Shows what you did about what others told you.', label: 'Share the plan', href: '/sharing' },
};

/** The charts without anything to draw, each with what begins it, so that a new plan is not a wall of empty charts. */
export function StillEmpty({ names }: { names: readonly Exclude<ChartName, 'pace'>[] }) {
  if (names.length === 0) return null;
  return (
    <Section id="still-empty" title="Still empty">
      <ul className="max-w-measure">
        {names.map((name) => (
          <li key={name} className="list-row">
            <div className="min-w-0 grow">
              <b>{chartLabels[name]}</b>
              <p className="text-small text-ink-soft">{beginnings[name].says}</p>
            </div>
            <span className="row-end">
              <a className="tap text-small" href={beginnings[name].href}>
                {beginnings[name].label}
                <span className="sr-only"> for {chartLabels[name]}</span>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
