import 'server-only';

/** The fields of a posted form; an invalid body counts as an empty form. */
export const formOf = (request: Request) => request.formData().catch(() => new FormData());
