import { notFound } from 'next/navigation';
import { AnswerPage } from '@/components/letters/answer-page';
import { isAnswerToken } from '@/lib/plan/letters/answer';
import { answerShown } from '@/lib/server/letters/answer-shown';

export const metadata = { title: 'A letter’s button' };

/** What a button of a letter will do, or what is true by now. Opening it changes nothing, so a program may open it too. */
export default async function LetterAnswerPage({ params, searchParams }: PageProps<'/l/[token]'>) {
  const [{ token }, { became, undo }] = await Promise.all([params, searchParams]);
  const shown = await answerShown(token);
  if (!shown) notFound();
  return (
    <AnswerPage
      {...shown}
      to={`/l/${token}/answer`}
      undo={isAnswerToken(undo) ? `/l/${undo}/answer` : undefined}
      became={typeof became === 'string' ? became : undefined}
    />
  );
}
