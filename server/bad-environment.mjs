/** A variable with a value that cannot be used; the message is one line for the operator. */
export class BadEnvironment extends Error {}
