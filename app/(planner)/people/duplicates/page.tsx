import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page } from '@/components/ui/page/page';
import { Row, Rows } from '@/components/ui/rows';
import { pairReasonLabels } from '@/lib/import/matching/duplicates';
import { capitalize, sayCount } from '@/lib/plan/words/say';
import { isTooBusy } from '@/lib/server/actions/too-busy';
import { currentPlanner } from '@/lib/server/current-planner';
import { dismissPair } from './actions';

export const metadata = { title: 'Possible duplicates' };

const PAIRS_SHOWN = 30;

export default async function DuplicatesPage() {
  const planner = await currentPlanner();
  const found = await planner.duplicates.find(PAIRS_SHOWN).catch((error) => {
    if (isTooBusy(error)) return error;
    throw error;
  });
  if (found instanceof Error) {
    return (
      <Page kicker={<a href="/people">People</a>} title={metadata.title}>
        <EmptyState action={<Button href="/people/duplicates">Try again</Button>}>{found.message}</EmptyState>
      </Page>
    );
  }
  const { count, pairs } = found;
  const shown = count > PAIRS_SHOWN ? ` The ${PAIRS_SHOWN} most likely are shown.` : '';
  return (
    <Page
      kicker={<a href="/people">People</a>}
      title="Possible duplicates"
      lead={
        count > 0
          ? `${capitalize(sayCount(count, 'pair', 'pairs'))} of people who may be the same person.${shown} No one is merged unless you confirm it.`
          : undefined
      }
    >
      {count === 0 && <EmptyState action={<Button href="/people">To your people</Button>}>No duplicates found.</EmptyState>}
      <Rows label="Pairs">
        {pairs.map(({ people: [one, other], reasons }) => (
          <Row
            key={`${one.id} ${other.id}`}
            end={
              <>
                <a
                  className="link-button"
                  href={`/people/duplicates/${one.id}/${other.id}`}
                  aria-label={`Compare ${one.display} and ${other.display}`}
                >
                  Compare
                </a>
                <ActionButton
                  action={dismissPair}
                  values={{ firstId: one.id, secondId: other.id }}
                  aria-label={`Not the same person: ${one.display} and ${other.display}`}
                >
                  Not the same person
                </ActionButton>
              </>
            }
          >
            <b>{one.display}</b> {one.about && <span className="text-small text-ink-soft">{one.about}</span>}
            <br />
            <b>{other.display}</b> {other.about && <span className="text-small text-ink-soft">{other.about}</span>}
            <p className="text-small">{reasons.map((reason) => pairReasonLabels[reason]).join('. ')}.</p>
          </Row>
        ))}
      </Rows>
    </Page>
  );
}
