import { TextArea, TextField } from '../../ui/TextField';
import { type CommandField, useCommandField } from './useCommandField';

export interface TextCommandFieldProps {
  readonly label: string;
  /** Name of the field in the model, by which it is found when the focus is asked for. */
  readonly name: string;
  readonly field: CommandField;
  /** What stands below: what was understood, or what is expected. Given the text that the field shows. */
  readonly hint?: (text: string) => string | null;
  readonly placeholder?: string;
  readonly layout?: 'row' | 'column';
  readonly lines?: number;
  readonly list?: string;
  readonly numeric?: boolean;
  /** A day, chosen or typed. */
  readonly type?: 'date';
}

/** A line (or several) of text that is stored while it is typed. */
export function TextCommandField(props: TextCommandFieldProps) {
  const { label, name, field, hint, placeholder, layout = 'row', lines, list, numeric = false, type } = props;
  const bound = useCommandField(field);
  const common = {
    label,
    layout,
    hint: hint?.(bound.text) ?? null,
    error: bound.error,
    placeholder,
    value: bound.text,
    onValue: bound.type,
    onBlur: bound.leave,
    readOnly: bound.readOnly,
    'data-field': name,
  };
  if (lines !== undefined)
    return (
      <TextArea
        {...common}
        rows={lines}
        onKeyDown={(event) => {
          // One line that may wrap: a name has no line breaks.
          if (lines === 1 && event.key === 'Enter') event.preventDefault();
        }}
      />
    );
  return (
    <TextField
      {...common}
      list={list}
      type={type}
      inputMode={numeric ? 'decimal' : undefined}
      onFocus={(event) => type === undefined && event.currentTarget.select()}
    />
  );
}
