const round = (radius: number, more = '') => `<circle cx='7' cy='7' r='${radius}' ${more}/>`;
const line = (width: number) => `fill='none' stroke='#000' stroke-width='${width}'`;

/**
 * The marks of the thread and of states, as drawings in a square of 14: tailwind.config.ts makes a mask of each for whatever carries
 * its name as `data-shape`, since a plan has hundreds of them.
 */
export const marks = {
  ring: round(5, line(2)),
  mentor: round(5, line(2)) + round(2),
  dot: round(5),
  open: round(4.25, line(1.5)),
  outreach: round(4.25, `${line(1.5)} stroke-dasharray='2.4 1.8'`),
  diamond: `<path d='M7 1.2 12.8 7 7 12.8 1.2 7z'/>`,
  owed: `<path d='M7 2 12 7 7 12 2 7z' ${line(1.5)}/>`,
  gap: `<path d='M7 2.2 12.6 12H1.4z' ${line(1.8)} stroke-linejoin='round'/>`,
  late: `<path d='M7 1.6 13 12.4H1z' stroke='#000' stroke-linejoin='round'/>`,
  clear: `<mask id='m'><path fill='#fff' d='M0 0h14v14H0z'/><path d='M4.2 7.2 6.2 9.2 9.9 5' ${line(1.5)}/></mask>${round(6, `mask='url(#m)'`)}`,
  paused: `<path d='M4.5 2v10M9.5 2v10' stroke='#000' stroke-width='2.2'/>`,
};
