import type { OutreachNeeded as Needed } from '@/lib/plan/outreach/outreach';
import { outreachSentence, outreachWhy } from '@/lib/plan/outreach/outreach-sentences';
import { Section } from '../ui/page/page';
import { Why } from '../ui/why';

/** How many people to write to, given how many usually answer. */
export function OutreachNeeded({ needed }: { needed: Needed }) {
  return (
    <Section id="outreach" title="How many people to write to">
      <div className="max-w-measure">
        <p className="mr-2 inline">{outreachSentence(needed)}</p>
        <Why of="so many">{outreachWhy(needed)}</Why>
      </div>
    </Section>
  );
}
