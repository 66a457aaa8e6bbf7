/** A file as it was chosen, or as a ZIP holds it. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** Files that are chosen together travel as one ZIP, whose first member has this name: then every file in it counts. */
export const bundleMark = 'files-chosen-together';

/** The members of such a ZIP; two files of one name are told apart by a number. */
export function bundleOf(files: readonly ChosenFile[]): Record<string, Uint8Array> {
  const members: Record<string, Uint8Array> = { [bundleMark]: new Uint8Array() };
  for (const { name, bytes } of files) {
    let free = name;
    for (let count = 2; Object.hasOwn(members, free); count++) free = name.replace(/(?=\.[^.]*$)|$/, ` (${count})`);
    members[free] = bytes;
  }
  return members;
}
