'use client';

import { type RefCallback, useEffect, useId, useRef, useState, useTransition } from 'react';
import { type DefaultValues, type FieldValues, get, type Path, type PathValue, useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { FormAction, FormResult } from '@/lib/form-result';
import { useHydrated } from '../use-hydrated';
import { followDraft } from './follow-draft';
import { newSubmission } from './new-submission';
import { finish, notSaved, useGoTo } from './submission';
import { type Control, currentValue, renderedValue, restoreCaret, typedInto } from './typed';
import { typedOver } from './typed-over';
import { focusFirstError, unfold } from './unfold';
import { useKeptDraft } from './use-kept-draft';

type Options<Draft> = {
  /** What its drafts are kept under on this device; null for passwords and typed confirmations, of which nothing is kept. */
  keepAs: string | null;
  /** Start again from the first draft after a save: for forms that add one thing after another. */
  clearOnSave?: boolean;
  onSaved?: (result: Extract<FormResult, { ok: true }>, values: Draft) => void;
};

/**
 * Joins a schema, a starting draft and a server action: one set of rules, one place errors appear, one key a submit.
 * @param schema loaded when the first field gets the focus, since zod is heavy and reading a page needs none of it
 */
export function useActionForm<Draft extends FieldValues>(
  schema: () => Promise<z.ZodType<unknown, Draft>>,
  draft: Draft,
  action: FormAction<Draft>,
  { keepAs, clearOnSave = false, onSaved }: Options<Draft>,
) {
  const id = useId();
  // Before React listens, the page's own inputs may have been typed into: that is where the form begins.
  const [begin] = useState(() => typedOver(draft, typedInto(id)));
  const [isSaving, startSaving] = useTransition();
  const [stored, setStored] = useState<Record<string, unknown>>();
  const submission = useRef('');
  const goTo = useGoTo();
  const form = useForm<Draft, unknown, Draft>({
    defaultValues: begin as DefaultValues<Draft>,
    shouldFocusError: false,
    resolver: async (...given) => {
      const [{ zodResolver }, rules] = await Promise.all([import('@hookform/resolvers/zod'), schema()]);
      return zodResolver(rules, undefined, { raw: true })(...given);
    },
  });

  const { startFrom, ...kept } = useKeptDraft(id, keepAs, draft, form, setStored);

  const drawn = useRef(draft);
  useEffect(() => {
    const followed = followDraft(drawn.current, draft, form.getValues());
    drawn.current = draft;
    if (!followed) return;
    form.reset(followed);
    startFrom(draft);
  }, [draft, form, startFrom]);

  const save = form.handleSubmit(
    (values) =>
      startSaving(async () => {
        submission.current ||= newSubmission();
        const result = await action(values, submission.current).catch(notSaved);
        if (result.ok) {
          submission.current = '';
          setStored(undefined);
          // What was saved is no longer typed over anything: the page may come back with it trimmed or written otherwise.
          if (!clearOnSave) drawn.current = values;
          form.reset(clearOnSave ? draft : values);
          startFrom(form.getValues());
          onSaved?.(result, values);
          return finish(result, goTo);
        }
        setStored(result.stored);
        unfold(id, (name) => name in result.fields);
        for (const [name, message] of Object.entries(result.fields)) form.setError(name as Path<Draft>, { message });
        setRefusals((count) => count + 1);
      }),
    (errors) => void unfold(id, (name) => Boolean(get(errors, name))),
  );

  // The first error on the page takes the focus, whichever field was registered first.
  const [refusals, setRefusals] = useState(0);
  const { submitCount } = form.formState;
  useEffect(() => {
    if (submitCount + refusals > 0) focusFirstError(id);
  }, [id, submitCount, refusals]);

  // What is typed between the moment the form is drawn and the moment React holds it still counts.
  const isHeld = useRef(false);
  useEffect(() => {
    isHeld.current = true;
  }, []);
  const keepTyped = (name: Path<Draft>) => (value: string | boolean) => {
    if (!isHeld.current) form.setValue(name, value as PathValue<Draft, Path<Draft>>);
  };

  const field = (name: Path<Draft>) => ({
    ...registered(form.register(name), keepTyped(name)),
    // Drawn by the server too, so that a form can be read before its script is there.
    ...begins(get(draft, name)),
    error: form.getFieldState(name, form.formState).error?.message,
  });

  /** Puts text into a field and selects it, as if it had been typed. */
  const fill = (name: Path<Draft>) => (written: PathValue<Draft, Path<Draft>>) => {
    form.setValue(name, written, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
    unfold(id, (each) => each === name);
    form.setFocus(name, { shouldSelect: true });
  };

  const isTakenOver = useHydrated();
  /**
   * What stands in the fields, for what else is drawn from them. What was typed before React listens shows only once the page is
   * taken over as the server drew it: drawn otherwise it would be thrown away, and what was typed with it.
   */
  const watched = (): Draft => (isTakenOver ? form.watch() : draft);

  return {
    id,
    form,
    field,
    watched,
    fill,
    isSaving,
    submit: save,
    warmUp: () => void schema(),
    kept,
    /** Starts again from these values, as if the page had been rendered with them. */
    restart: (values: Draft) => {
      form.reset(values);
      startFrom(values);
    },
    problem: form.formState.errors.root?.message,
    conflict: stored && {
      stored,
      mine: form.getValues() as Record<string, unknown>,
      keepMine: () => {
        for (const name of ['id', 'version'])
          if (name in draft) form.setValue(name as Path<Draft>, stored[name] as PathValue<Draft, Path<Draft>>);
        return save();
      },
      takeTheirs: () => {
        form.reset({ ...form.getValues(), ...pick(stored, Object.keys(draft)) });
        startFrom(form.getValues());
        setStored(undefined);
      },
    },
  };
}

export type ActionForm = Pick<ReturnType<typeof useActionForm>, 'id' | 'submit' | 'warmUp' | 'isSaving' | 'problem' | 'conflict' | 'kept'>;

const pick = (from: Record<string, unknown>, keys: string[]) =>
  Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));

/**
 * The library takes a ticked `checked` attribute for the value, of a radio before it has seen the others. The attribute has served
 * its time once the page is alive: from then on the draft says what is ticked.
 * @param differed told what stood in the control when the library, taking hold of it, wrote something else there
 */
function registered<Props extends { ref: RefCallback<unknown> }>({ ref, ...props }: Props, differed: (value: string | boolean) => void) {
  return {
    ...props,
    ref: (control: Control | null) => {
      const before = control && renderedValue(control);
      if (control instanceof HTMLInputElement) control.defaultChecked = false;
      ref(control);
      if (control && before !== null && before !== undefined && before !== currentValue(control)) differed(before);
      if (control) restoreCaret(control);
    },
  };
}

const begins = (value: unknown) => (typeof value === 'boolean' ? { defaultChecked: value } : { defaultValue: String(value ?? '') });
