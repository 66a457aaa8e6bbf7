import { sayCost } from '@/lib/plan/words/digits';
import { Facts } from '../ui/facts';
import { Section } from '../ui/page/page';

type Props = { event: { intent: string; wanted: number | null; cost: number | null } };

/** What an event is for, and what it takes. */
export const EventFacts = ({ event: { intent, wanted, cost } }: Props) =>
  intent || wanted !== null || cost !== null ? (
    <Section id="about" title="Before you go">
      <Facts
        facts={[
          ['For', intent],
          ['Conversations wanted', wanted !== null && String(wanted)],
          ['Cost', cost !== null && sayCost(cost)],
        ]}
      />
    </Section>
  ) : null;
