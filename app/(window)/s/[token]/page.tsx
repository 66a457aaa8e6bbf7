import { notFound } from 'next/navigation';
import { Letter } from '@/components/window/letter';
import { guestCopy } from '@/lib/server/guest/guest';
import { isLegendRead } from '@/lib/server/legend';

/** The mentor's window: no account, nothing to change but what the share allows, and no script needed to read it. */
export default async function WindowPage({ params, searchParams }: PageProps<'/s/[token]'>) {
  const [{ token }, { sent }] = await Promise.all([params, searchParams]);
  const copy = await guestCopy(token);
  if (!copy) notFound();
  return (
    <Letter
      {...copy}
      isLegendRead={await isLegendRead()}
      feedback={{ to: `/s/${token}/feedback`, key: crypto.randomUUID() }}
      sent={typeof sent === 'string' ? sent : undefined}
    />
  );
}
