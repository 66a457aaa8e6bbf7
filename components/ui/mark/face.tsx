import { hueOf, initialsOf } from '@/lib/plan/names/face';

const hues = [
  'bg-face-0',
  'bg-face-1',
  'bg-face-2',
  'bg-face-3',
  'bg-face-4',
  'bg-face-5',
  'bg-face-6',
  'bg-face-7',
  'bg-face-8',
  'bg-face-9',
];

const big = 'size-10 text-body tablet:size-12 tablet:text-lead';

/** A person's initials on a quiet colour made from the name, so that the eye finds them again. The name stands beside it. */
export const Face = ({ name, className = '' }: { name: string; className?: string }) => (
  <span className={`face ${hues[hueOf(name, hues.length)]} ${className}`.trim()} data-initials={initialsOf(name)} aria-hidden="true" />
);

/** The name at the head of a person's page, beside their initials. */
export const NamedFace = ({ name }: { name: string }) => (
  <span className="flex items-center gap-3">
    <Face name={name} className={big} />
    <span className="min-w-0">{name}</span>
  </span>
);
