import { interactionKindLabels } from '@/lib/plan/words/words';
import { Moment } from '../../thread/timeline';
import { DayText } from '../../ui/day';
import { HangingOutcomes } from './hanging-outcome';
import { InteractionMore } from './interaction-more';
import { Line } from './line';
import type { ThreadActs } from './thread-acts';
import type { ThreadInteraction, ThreadOutcome, Whose } from './thread-rows';

type Props = { interaction: ThreadInteraction; outcomes: ThreadOutcome[]; whose: Whose; acts: ThreadActs };

export function SpokenMoment({ interaction, outcomes, whose, acts }: Props) {
  const { kind, happenedOn, line } = interaction;
  return (
    <Moment shape="dot" title={interactionKindLabels[kind]} when={<DayText day={happenedOn} today={whose.today} say="both" />}>
      <Line>{line}</Line>
      <HangingOutcomes outcomes={outcomes} whose={whose} acts={acts} />
      <InteractionMore interaction={interaction} whose={whose} acts={acts} />
    </Moment>
  );
}
