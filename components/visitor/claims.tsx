import { Node, type NodeShape } from '../ui/node';

const claims: { shape: NodeShape; title: string; text: string }[] = [
  {
    shape: 'break',
    title: 'Every break has a name',
    text: 'A goal without people, a conversation with no next step, advice never answered: you see where the thread is cut, and mend it there.',
  },
  {
    shape: 'attempt',
    title: 'An attempt is not a contact',
    text: 'A message starts a wait. Only an answer or a conversation counts, and somebody you have never spoken to is new, not late.',
  },
  {
    shape: 'clear',
    title: 'The pace is honest',
    text: 'Days in hand, what each week still asks, and the chance to arrive, reckoned from your own weeks. A holiday costs nothing.',
  },
  {
    shape: 'mentor',
    title: 'A mentor can look in',
    text: 'By a link, without an account: your objective, how each goal stands, this week’s steps. You choose whether people have names there. Your notes are never shown, and you end the link when you like.',
  },
];

/** What makes it different, each in a sentence that the app keeps. */
export function Claims() {
  return (
    <ul className="claims">
      {claims.map(({ shape, title, text }) => (
        <li key={title}>
          <Node shape={shape} tone={shape === 'clear' ? 'good' : undefined} />
          <h2>{title}</h2>
          <p className="soft">{text}</p>
        </li>
      ))}
    </ul>
  );
}
