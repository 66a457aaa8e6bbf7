import { Node, type NodeShape } from '../ui/mark/node';

const claims: { shape: NodeShape; title: string; text: string }[] = [
  {
    shape: 'gap',
    title: 'Nothing slips through',
    text: 'A goal without people, a conversation with no next step, advice never answered: each gap is named, and fixed in place.',
  },
  {
    shape: 'outreach',
    title: 'An attempt is not a contact',
    text: 'A message starts a wait. Only an answer or a conversation counts, and someone you have never spoken to is new, not late.',
  },
  {
    shape: 'clear',
    title: 'The pace is honest',
    text: 'See how far ahead you are, what each week needs, and how likely you are to make it, based on your own weeks. Holidays don’t count against you.',
  },
  {
    shape: 'mentor',
    title: 'A mentor can look in',
    text: 'By a link, without an account: your objective, your progress, this week’s steps. You choose whether people’s names are shown. Your notes never are, and you can end the link at any time.',
  },
];

/** What makes it different, each in a sentence that the app keeps. */
export function Claims() {
  return (
    <ul className="grid gap-6 tablet:grid-cols-2 tablet:gap-x-10 tablet:gap-y-8 max-desk:col-span-full">
      {claims.map(({ shape, title, text }) => (
        <li key={title} className="relative pl-7">
          <Node shape={shape} tone={shape === 'clear' ? 'good' : undefined} className="absolute top-1.25 left-0" />
          <h2 className="font-sans font-strong text-body tracking-normal">{title}</h2>
          <p className="mt-1 text-pretty text-ink-soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
