/** An export of LinkedIn's connections as it comes: a preamble, a few accents, and jobs at every fifteenth person's organization. @param {number} rows */
export function linkedInFile(rows) {
  const people = Array.from({ length: rows }, (_, at) => {
    const family = `${['Møller', 'Silva', 'Nagy', 'Okafor'][at % 4]}-${at}`;
    return `Zsófia,${family},https://www.linkedin.com/in/zsofia-${at},,"Company ${Math.floor(at / 15)}, Inc.",Head of team ${at % 40},0${1 + (at % 9)} Mar 2024`;
  });
  return Buffer.from(
    `Notes:\n"When exporting your connection data, some of the addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${people.join('\n')}\n`,
  );
}
