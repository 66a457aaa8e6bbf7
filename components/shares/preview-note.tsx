import { type PrivacyDial, sayShown } from '@/lib/plan/sharing/shown';

/** Above a preview, for the owner's eyes: what the link shows, and what it keeps back. */
export function PreviewNote({ dial }: { dial: PrivacyDial }) {
  const [shown, kept] = sayShown(dial);
  return (
    <aside className="text-small text-ink-soft mx-auto max-w-[760px] px-6 pt-4" aria-label="About this preview">
      <p>Only you see this note; below is what the reader sees. {shown}</p>
      {kept && <p>{kept}</p>}
    </aside>
  );
}
