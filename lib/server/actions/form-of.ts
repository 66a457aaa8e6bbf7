import 'server-only';

/** What a form sent; a body that is none counts as one that was left empty. */
export const formOf = (request: Request) => request.formData().catch(() => new FormData());
