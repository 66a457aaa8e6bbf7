import type { MentorCriterion, MentorStage } from '@/lib/plan/words/words';
import type { Who } from './people';

type Known = Partial<Record<MentorCriterion, readonly [rating: number | null, evidence: string]>>;

/** Each mentor with past stages, by days ago, and ratings. */
export const mentors: { who: Who; stages: readonly (readonly [ago: number, stage: MentorStage])[]; known: Known }[] = [
  {
    who: 'adaeze',
    stages: [
      [148, 'identified'],
      [139, 'researching'],
      [118, 'warming_up'],
      [58, 'asked'],
      [51, 'accepted_trial'],
    ],
    known: {
      values: [5, 'Pulled a launch in public because the saving could not be shown.'],
      experience: [5, 'Came from consulting into grid product eleven years ago, and built two teams.'],
      insight: [5, 'Found the decision in my report in four minutes. I had not.'],
      availability: [3, 'Every four weeks, half an hour, and she keeps it.'],
      rapport: [4, 'She laughs at the same charts.'],
    },
  },
  {
    who: 'tomasz',
    stages: [
      [52, 'identified'],
      [40, 'researching'],
      [19, 'warming_up'],
    ],
    known: {
      values: [5, '“We shipped late because the number was wrong.” He said it on stage.'],
      experience: [4, 'Came from rail timetabling, two products since.'],
      insight: [4, 'His note on the driver’s decision changed my case.'],
      availability: [3, 'Every four weeks, mornings. Answers within a week.'],
      rapport: [4, 'We ran over by half an hour and neither looked up.'],
    },
  },
  {
    who: 'henrik',
    stages: [
      [43, 'identified'],
      [6, 'researching'],
    ],
    known: {
      values: [null, 'Ask him what he turned down last year.'],
      experience: [5, 'Built three flexibility products, one from nothing.'],
      insight: [4, 'Two essays on tariff design that I quote every week.'],
      availability: [2, 'Moves everything twice. “Try me again in a while.”'],
      rapport: [null, 'We have not spoken alone.'],
    },
  },
  {
    who: 'ruth',
    stages: [
      [150, 'identified'],
      [146, 'role_model'],
    ],
    known: { values: [5, 'Her talk on slow launches, which I have heard three times.'] },
  },
];
