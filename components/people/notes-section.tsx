import { Markdown } from '../ui/markdown';

/** What one wrote down about somebody. */
export const NotesSection = ({ notes, edit }: { notes: string; edit: string }) => (
  <section aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    {notes ? <Markdown>{notes}</Markdown> : <a href={edit}>Write something down</a>}
    <p className="small soft pt-2">Only you ever see this.</p>
  </section>
);
