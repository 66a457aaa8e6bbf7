/** The classes of a form and what helps to fill it in. The help keeps its place on a desk, whatever the form beside it shows. */
export const besideColumns =
  'grid grid-cols-[minmax(0,1fr)] items-start desk:grid-cols-[minmax(0,1fr)_360px] desk:grid-rows-[repeat(3,auto)_1fr] desk:gap-x-18 desk:*:[aside]:col-start-2 desk:*:[aside]:row-span-4 desk:*:[aside]:row-start-1';
