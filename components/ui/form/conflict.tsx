import { buttonLook } from '../button-look';

type Props = { stored: Record<string, unknown>; mine: Record<string, unknown>; keepMine: () => void; takeTheirs: () => void };

/** Another tab saved first: shows what it saved where it differs, and lets the person decide. */
export function Conflict({ stored, mine, keepMine, takeTheirs }: Props) {
  const differing = Object.keys(mine).filter(
    (name) => name !== 'id' && name !== 'version' && name in stored && String(stored[name] ?? '') !== String(mine[name] ?? ''),
  );
  return (
    <section className="grid gap-3 rounded-control border border-watch p-4 wrap-anywhere" role="alert" aria-label="Changed in another tab">
      <p>This was changed in another tab while you wrote. What was saved there:</p>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5">
        {differing.map((name) => (
          <div key={name} className="contents">
            <dt className="text-ink-soft">{words(name)}</dt>
            <dd>{String(stored[name] ?? '') || 'nothing'}</dd>
          </div>
        ))}
      </dl>
      <p className="flex gap-3">
        <button type="button" className={buttonLook()} onClick={keepMine}>
          Keep mine
        </button>
        <button type="button" className={buttonLook()} onClick={takeTheirs}>
          Take what was saved
        </button>
      </p>
    </section>
  );
}

/** `dueOn` as people read it: "due on". */
const words = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
