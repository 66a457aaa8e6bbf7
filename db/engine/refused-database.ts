/** The database will not be used as it is. The message is one line for the operator; the file was not changed. */
export class RefusedDatabase extends Error {
  override name = 'RefusedDatabase';
}
