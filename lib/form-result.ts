/** What a server action answers to a form. */
export type FormResult =
  | {
      ok: true;
      /** One sentence for the toast. */
      say?: string;
      /** What `undo` wants to take it back. */
      undo?: string;
      /** The path to go to next. */
      goTo?: string;
      /** What can be done next, beside the Undo: a verb, and the page where it is done. */
      next?: { says: string; goTo: string };
      /** The id of what was made. */
      id?: string;
    }
  | {
      ok: false;
      /** Messages by field; `root` for the whole form. */
      fields: Record<string, string>;
      /** The row as another tab saved it meanwhile; its `version` lets one's own text be saved over it. */
      stored?: Record<string, unknown>;
    };

export type FormAction<Draft> = (draft: Draft, submission: string) => Promise<FormResult>;
