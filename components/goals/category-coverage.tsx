import { type CategoryCoverage as Coverage, sayPlace } from '@/lib/plan/people/category-coverage';
import { Section } from '../ui/room';
import { Why } from '../ui/why';

/** That the people of a plan's goals are known from few places, with the way to those of a place that is missing. */
export function CategoryCoverage({ coverage: { sentence, why, missing } }: { coverage: Coverage }) {
  return (
    <Section id="coverage" title="Where your people are from">
      <div className="explained">
        <p>{sentence}</p>
        <Why of="this is how they are spread">{why}</Why>
      </div>
      <ul className="bar pt-2" aria-label="People to look at">
        {missing.map((kind) => (
          <li key={kind}>
            <a className="mend" href={`/people?category=${kind}`}>
              People you know {sayPlace(kind)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
