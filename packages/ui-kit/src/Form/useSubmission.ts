import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { failureText } from '../failureText.ts';
import { fieldErrors } from './fieldErrors.ts';
import type { FieldErrors, FormProps } from './Form.tsx';
import { formValues } from './formValues.ts';

interface Submission {
  errors: FieldErrors;
  isPending: boolean;
  submit(event: FormEvent<HTMLFormElement>): void;
}

type Given<Schema extends StandardSchemaV1> = Pick<FormProps<Schema>, 'schema' | 'onSubmit'> & {
  describeFailure: ((cause: unknown) => string) | undefined;
  /** Said where `describeFailure` says nothing. */
  failed: string;
};

const NONE: FieldErrors = {};

/** Checks a form and hands its values on, one submission at a time. */
export function useSubmission<Schema extends StandardSchemaV1>({
  schema,
  onSubmit,
  describeFailure,
  failed,
}: Given<Schema>): Submission {
  const [errors, setErrors] = useState(NONE);
  const [isPending, setIsPending] = useState(false);
  const isBusy = useRef(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => focusFirst(form.current, errors), [errors]);

  async function send(element: HTMLFormElement): Promise<FieldErrors> {
    const result = await schema['~standard'].validate(formValues(new FormData(element)));
    if (result.issues) return fieldErrors(result.issues, namesIn(element));
    const answer = await onSubmit(result.value as StandardSchemaV1.InferOutput<Schema>);
    return answer ?? NONE;
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isBusy.current) return;
    const element = event.currentTarget;
    form.current = element;
    isBusy.current = true;
    setIsPending(true);
    setErrors(
      await send(element).catch((cause: unknown) => ({ '': failureText(cause, describeFailure, failed) })),
    );
    setIsPending(false);
    isBusy.current = false;
  }

  return { errors, isPending, submit: (event) => void submit(event) };
}

function namesIn(form: HTMLFormElement): Set<string> {
  return new Set([
    ...new FormData(form).keys(),
    ...[...form.elements].map((each) => each.getAttribute('name') ?? ''),
  ]);
}

/** A date has a hidden input of its name beside what can be focused: the field around it knows better. */
function focusFirst(form: HTMLFormElement | null, errors: FieldErrors): void {
  const wrong = [...(form?.elements ?? [])].find((each) => (each.getAttribute('name') ?? '') in errors);
  const field = wrong?.closest('.fy-Field, .fy-Checkbox, .fy-Switch') ?? wrong;
  field?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}

const FOCUSABLE = 'input:not([type=hidden], [tabindex="-1"]), textarea, button, [role=spinbutton]';
