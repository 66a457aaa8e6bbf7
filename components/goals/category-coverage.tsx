import { type CategoryCoverage as Coverage, sayPlace } from '@/lib/plan/people/category-coverage';
import { Section } from '../ui/page/page';
import { Why } from '../ui/why';

/** From how many categories a plan’s key connections come, with links to people of those that are missing. */
export function CategoryCoverage({ coverage: { sentence, why, missing } }: { coverage: Coverage }) {
  return (
    <Section id="coverage" title="Where your people are from">
      <div className="max-w-measure">
        <p className="mr-2 inline">{sentence}</p>
        <Why of="this is how they are spread">{why}</Why>
      </div>
      <ul className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-2" aria-label="People to look at">
        {missing.map((kind) => (
          <li key={kind}>
            <a className="link-button" href={`/people?category=${kind}`}>
              People you know {sayPlace(kind)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
