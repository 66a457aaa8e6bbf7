import { MergePair } from '@/components/duplicates/merge-pair';
import { ActionButton } from '@/components/ui/action-button';
import { Page } from '@/components/ui/page/page';
import type { MergeField } from '@/lib/plan/people/merge-fields';
import { sayDateText } from '@/lib/plan/people/person-dates';
import { sayTags } from '@/lib/plan/people/star';
import { sayYearlyDay } from '@/lib/plan/people/yearly-day';
import { sayDay, sayRhythm } from '@/lib/plan/words/say';
import { circleLabels, personCategoryLabels } from '@/lib/plan/words/words';
import { currentPlanner } from '@/lib/server/current-planner';
import { dismissPair, mergePair } from '../../actions';

export const metadata = { title: 'Same person?' };

export default async function PairPage({ params }: PageProps<'/people/duplicates/[first]/[second]'>) {
  const [planner, { first, second }] = await Promise.all([currentPlanner(), params]);
  const both = await planner.duplicates.pair([first, second]);
  // The older entry is kept.
  const [keep, gone] = both[0].createdAt <= both[1].createdAt ? both : [both[1], both[0]];
  return (
    <Page
      kicker={<a href="/people/duplicates">Possible duplicates</a>}
      title="Are these the same person?"
      lead="Choose what to keep where they differ. Conversations, steps, outcomes, key connections, tags and addresses from both are kept."
      actions={
        <ActionButton look="secondary" action={dismissPair} values={{ firstId: first, secondId: second }}>
          Not the same person
        </ActionButton>
      }
    >
      <MergePair keep={sideOf(keep)} gone={sideOf(gone)} merge={mergePair} />
    </Page>
  );

  function sideOf(person: (typeof both)[number]) {
    const fields: Record<MergeField, string> = {
      name: person.display,
      job: [person.position, person.organization?.name].filter(Boolean).join(', '),
      category: person.category ? personCategoryLabels[person.category] : '',
      rhythm: person.rhythmDays
        ? [person.circle && circleLabels[person.circle], sayRhythm(person.rhythmDays)].filter(Boolean).join(', ')
        : '',
      birthday: person.birthday ? sayYearlyDay(person.birthday) : '',
      linkedinSlug: person.linkedinSlug ?? '',
      howMet: person.howMet,
    };
    const values = (details: readonly { value: string }[]) => details.map(({ value }) => value).join(', ');
    const both: [string, string][] = [
      ['E-mail', values(person.emails)],
      ['Phone', values(person.phones)],
      ['Links', values(person.urls)],
      ['Dates', person.dates.map(sayDateText).join(', ')],
      ['Tags', sayTags(person.tags)],
      ['Notes', person.notes],
      ['Last conversation', person.lastContactOn ? sayDay(person.lastContactOn, planner.today) : ''],
    ];
    return { id: person.id, display: person.display, fields, both };
  }
}
