import { type PeopleFilter, peoplePerPage, peopleQuery } from '@/lib/plan/people/people-filter';

type Props = { filter: PeopleFilter; shown: number; total: number | null };

/** Links to the previous and next page; a null `total` means more than were counted. */
export function PeoplePages({ filter, shown, total }: Props) {
  const page = filter.page ?? 1;
  const isLast = total === null ? shown < peoplePerPage : page * peoplePerPage >= total;
  if (page === 1 && isLast) return null;
  const at = (to: number) => `/people?${peopleQuery({ ...filter, page: to > 1 ? to : undefined })}`;
  const first = (page - 1) * peoplePerPage + 1;
  return (
    <nav className="mt-4 flex justify-between gap-6 *:[a]:tap" aria-label="Pages">
      {page > 1 ? <a href={at(page - 1)}>Previous {peoplePerPage}</a> : <span />}
      {shown > 0 && (
        <span className="text-ink-soft">
          {first} to {first + shown - 1}
        </span>
      )}
      {isLast ? <span /> : <a href={at(page + 1)}>Next {peoplePerPage}</a>}
    </nav>
  );
}
