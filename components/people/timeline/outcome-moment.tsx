import { Moment } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import { Loop, OutcomeWords } from './hanging-outcome';
import type { ThreadActs } from './thread-acts';
import type { ThreadOutcome, Whose } from './thread-rows';

/** An outcome that came of no conversation that was logged. */
export const OutcomeMoment = ({ outcome, whose, acts }: { outcome: ThreadOutcome; whose: Whose; acts: ThreadActs }) => (
  <Moment shape="diamond" title={outcome.text} when={<DayText day={outcome.happenedOn} today={whose.today} />}>
    <OutcomeWords outcome={outcome} whose={whose} acts={acts} />
    <Loop outcome={outcome} whose={whose} acts={acts} />
  </Moment>
);
