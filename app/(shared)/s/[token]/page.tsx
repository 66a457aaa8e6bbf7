import { notFound } from 'next/navigation';
import { SharedPlan } from '@/components/shared-plan/shared-plan';
import { pageOf } from '@/lib/plan/words/page-of';
import { guestCopy } from '@/lib/server/guest/guest';
import { isLegendRead } from '@/lib/server/legend';

/** The shared plan of one link: no account, no script needed to read it, and nothing to change but what the link allows. */
export default async function SharedPlanPage({ params, searchParams }: PageProps<'/s/[token]'>) {
  const [{ token }, { sent, answers }] = await Promise.all([params, searchParams]);
  const copy = await guestCopy(token, pageOf(answers));
  if (!copy) notFound();
  return (
    <SharedPlan
      {...copy}
      isLegendRead={await isLegendRead()}
      feedback={{ to: `/s/${token}/feedback`, key: crypto.randomUUID() }}
      sent={typeof sent === 'string' ? sent : undefined}
    />
  );
}
