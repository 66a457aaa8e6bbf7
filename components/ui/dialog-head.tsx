/** What a dialog is about, and the way out of it. `id` is what the dialog is labelled by. */
export const DialogHead = ({ id, title, close }: { id: string; title: string; close: () => void }) => (
  <header className="dialog-head">
    <h2 id={id}>{title}</h2>
    <button type="button" className="mend" onClick={close}>
      Close
    </button>
  </header>
);
