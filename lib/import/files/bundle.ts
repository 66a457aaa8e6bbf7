/** A file as it was chosen, or a member of a ZIP. */
export interface ChosenFile {
  name: string;
  bytes: Uint8Array;
}

/** Files chosen together are uploaded as one ZIP whose first member has this name, which means that every file in it counts. */
export const bundleMark = 'files-chosen-together';

/** The members of such a ZIP; a number distinguishes files of the same name. */
export function bundleOf(files: readonly ChosenFile[]): Record<string, Uint8Array> {
  const members: Record<string, Uint8Array> = { [bundleMark]: new Uint8Array() };
  for (const { name, bytes } of files) {
    let free = name;
    for (let count = 2; Object.hasOwn(members, free); count++) free = name.replace(/(?=\.[^.]*$)|$/, ` (${count})`);
    members[free] = bytes;
  }
  return members;
}
