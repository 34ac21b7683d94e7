import { type ComponentProps, type ReactNode, useId } from 'react';
import { joinClasses } from './joinClasses';
import styles from './TextField.module.css';

interface FieldShell {
  readonly label: string;
  /** Stands under the field: what was understood, or what is expected. */
  readonly hint?: string | null;
  /** Takes the place of the hint and marks the field as wrong. */
  readonly error?: string | null;
  /** Label above the field (default) or to its left. */
  readonly layout?: 'column' | 'row';
  /** Keeps the room of the line below even when it is empty, so that typing moves nothing. */
  readonly keepRoom?: boolean;
}

interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly className: string;
}

export interface TextFieldProps extends FieldShell, Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** A line of text with its label. What was typed stays as typed; the owner decides what it means. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, layout, keepRoom, onValue, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} layout={layout} keepRoom={keepRoom}>
      {(ids) => (
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          {...ids}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldShell, Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Several lines of text with their label. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, layout, keepRoom, onValue, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} layout={layout} keepRoom={keepRoom}>
      {(ids) => <textarea {...rest} {...ids} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  );
}

export interface SelectFieldProps extends FieldShell, Omit<ComponentProps<'select'>, 'onChange' | 'value'> {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few values, with its label. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, layout, keepRoom, onValue, options, ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} layout={layout} keepRoom={keepRoom}>
      {(ids) => (
        <select {...rest} {...ids} onChange={(event) => onValue(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string | null | undefined;
  readonly error: string | null | undefined;
  readonly layout: 'column' | 'row' | undefined;
  readonly keepRoom: boolean | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

function Field({ label, hint, error, layout = 'column', keepRoom = false, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint ?? null;
  const wrong = error !== null && error !== undefined;
  return (
    <div className={joinClasses(styles.field, layout === 'row' && styles.row)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': below === null ? undefined : `${id}-below`,
        'aria-invalid': wrong || undefined,
        className: styles.input ?? '',
      })}
      {(below !== null || keepRoom) && (
        <span id={`${id}-below`} className={joinClasses(styles.below, wrong && styles.wrong)}>
          {below}
        </span>
      )}
    </div>
  );
}
