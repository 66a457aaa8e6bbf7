import { IntroductionDialog } from '@/components/introductions/introduction-dialog';
import { newIntroduction } from '@/components/introductions/introduction-draft';
import { IntroductionRows } from '@/components/introductions/introduction-rows';
import { IntroductionTree } from '@/components/introductions/introduction-tree';
import { EmptyState } from '@/components/ui/page/empty-state';
import { Page, Section } from '@/components/ui/page/page';
import { introductionTree } from '@/lib/plan/introduction/introduction-tree';
import { currentPlanner, outreachCalendarOf } from '@/lib/server/current-planner';
import { introductionActs } from './introduction-acts';

export const metadata = { title: 'Introductions' };

/** Introductions under way, who led to whom, and the ones that are over. */
export default async function IntroductionsPage() {
  const planner = await currentPlanner();
  const { introductions, today } = planner;
  const [open, over, people] = await Promise.all([introductions.open(), introductions.over(), introductions.people()]);
  const calendar = outreachCalendarOf(planner);
  const tree = introductionTree(people);
  const plan = <IntroductionDialog look="primary" draft={newIntroduction(today)} save={introductionActs.save} />;

  return (
    <Page
      kicker={<a href="/people">People</a>}
      title="Introductions"
      lead="An introduction needs two yeses: from who makes it, and from who is introduced."
      actions={open.length + over.length > 0 && plan}
    >
      <div className="space-y-10">
        {open.length + over.length === 0 && (
          <EmptyState action={plan}>
            None yet. For example: Ana asks Greta whether she’d like to meet you, Greta agrees, Ana introduces you, and later Ana hears what
            came of it.
          </EmptyState>
        )}
        {open.length > 0 && (
          <Section id="open" title="Under way">
            <IntroductionRows introductions={open} calendar={calendar} act={introductionActs} />
          </Section>
        )}
        {tree.length > 0 && (
          <Section id="tree" title="Who led to whom">
            <IntroductionTree rows={tree} today={today} />
          </Section>
        )}
        {over.length > 0 && (
          <Section id="over" title="Over">
            <IntroductionRows introductions={over} calendar={calendar} act={introductionActs} />
          </Section>
        )}
      </div>
    </Page>
  );
}
