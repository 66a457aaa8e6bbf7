const RATINGS = [1, 2, 3, 4, 5];
const middle = (rating: number) => 7 + (rating - 1) * 20;

const dot = (rating: number) => `<circle cx='${middle(rating)}' cy='7' r='5'/>`;
const ring = (rating: number, more = '') =>
  `<circle cx='${middle(rating)}' cy='7' r='4.3' fill='none' stroke='#000' stroke-width='1.4' ${more}/>`;
/** The thread on the way to a dot from the one before. */
const thread = (rating: number, more = '') => (rating > 1 ? `<path d='M${middle(rating) - 15} 6h10v2h-10z' ${more}/>` : '');

const pips = (rating: number) =>
  RATINGS.map((at) => (at <= rating ? dot(at) + thread(at) : `<g opacity='.5'>${ring(at)}${thread(at)}</g>`)).join('');

/** A rating from 1 to 5 as dots on a thread: tailwind.config.ts makes a mask of each for whatever carries it as `data-rating`. */
export const pipMarks = {
  ...Object.fromEntries(RATINGS.map((rating) => [rating, pips(rating)])),
  unknown: RATINGS.map((at) => ring(at, "stroke-dasharray='2.4 2'") + thread(at, "opacity='.4'")).join(''),
};
