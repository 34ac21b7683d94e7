import type { Command } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import { SelectField } from '../../ui/TextField';
import { useDispatch, useEditor } from '../EditorProvider';

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  /** Name of the field in the model. */
  readonly name: string;
  readonly layout?: 'row' | 'column';
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Words for the choice of nothing; left out where something must be chosen. */
  readonly nothing?: string;
  readonly read: (document: MapDocument) => T | null;
  readonly write: (value: T | null, document: MapDocument) => Command;
}

/** One of a few values, stored when chosen. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const { label, name, layout = 'row', options, nothing, read, write } = props;
  const dispatch = useDispatch();
  const document = useEditor((state) => state.document);
  const readOnly = useEditor((state) => state.readOnly);
  const empty = nothing === undefined ? [] : [{ value: '', label: nothing }];
  return (
    <SelectField
      label={label}
      layout={layout}
      options={[...empty, ...options]}
      value={read(document) ?? ''}
      disabled={readOnly}
      data-field={name}
      onValue={(value) => {
        const chosen = options.find((option) => option.value === value);
        dispatch(write(chosen?.value ?? null, document));
      }}
    />
  );
}
