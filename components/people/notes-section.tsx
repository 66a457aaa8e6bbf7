import { Markdown } from '../ui/markdown';

/** Private notes about a person. */
export const NotesSection = ({ notes, edit }: { notes: string; edit: string }) => (
  <section aria-labelledby="notes">
    <h2 id="notes">Notes</h2>
    {notes ? <Markdown>{notes}</Markdown> : <a href={edit}>Add a note</a>}
    <p className="text-small text-ink-soft pt-2">Only you can see this.</p>
  </section>
);
