import type { StandardSchemaV1 } from '@standard-schema/spec';
import { type JSX, type ReactNode, type RefAttributes, useMemo } from 'react';
import { Form as AriaForm, type FormProps as AriaFormProps } from 'react-aria-components/Form';
import { classNames } from '../classNames.ts';
import { InlineBanner } from '../InlineBanner/InlineBanner.tsx';
import { useMessage } from '../LocaleProvider/useMessage.ts';
import * as messages from '../messages.ts';
import type { PartProps } from '../PartProps.ts';
import { FormStateContext } from './formState.ts';
import { useSubmission } from './useSubmission.ts';

/** What is wrong with which field, by its `name`. The name `''` stands for the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;

type Inherited = Omit<
  PartProps<AriaFormProps>,
  'onSubmit' | 'action' | 'method' | 'validationErrors' | 'validationBehavior'
>;

export interface FormProps<Schema extends StandardSchemaV1>
  extends Inherited, RefAttributes<HTMLFormElement> {
  /** What a good form holds: a schema of zod or of any library that speaks Standard Schema. */
  schema: Schema;
  /**
   * Called with what the schema made of the fields. May answer with errors of its own, say the server's.
   * A rejection is shown above the fields; what was typed stays.
   */
  onSubmit: (
    values: StandardSchemaV1.InferOutput<Schema>,
  ) => void | FieldErrors | Promise<void | FieldErrors>;
  /** Fields with a `name`, and a `SubmitButton`. `settings.theme` gives nested values, `tags[]` a list. */
  children: ReactNode;
  /** What to say when `onSubmit` rejects. The cause may hold personal data. Default: “This could not be saved. …” */
  describeFailure?: ((cause: unknown) => string) | undefined;
}

/** Fields that are checked together by a schema. Errors stand at their fields; the first wrong one gets focus. */
export function Form<Schema extends StandardSchemaV1>({
  schema,
  onSubmit,
  children,
  describeFailure,
  className,
  ...rest
}: FormProps<Schema>): JSX.Element {
  const failed = useMessage('saveFailed', messages.saveFailed);
  const { errors, isPending, submit } = useSubmission({ schema, onSubmit, describeFailure, failed });
  const state = useMemo(() => ({ isPending }), [isPending]);
  const { '': whole, ...fields } = errors;
  return (
    <AriaForm
      {...rest}
      validationBehavior="aria"
      validationErrors={fields}
      onSubmit={submit}
      className={classNames('fy-Form', className)}
    >
      <FormStateContext value={state}>
        {whole && <InlineBanner tone="error">{whole}</InlineBanner>}
        {children}
      </FormStateContext>
    </AriaForm>
  );
}
