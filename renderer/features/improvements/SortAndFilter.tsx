import { useStore } from 'zustand/react';
import { type Improvement, type Lens, lenses } from '#shared/model/improvement';
import { SelectField } from '../../ui/TextField';
import { useWords } from '../../ui/useWords';
import styles from './Improvements.module.css';
import { listStore } from './listStore';
import { type Filter, ownersOf, sortings, statuses } from './shownImprovements';

/** Stands for no choice in lists where the empty text is one. */
const all = '*';

/** In what order the list is, and what it is narrowed to. */
export function SortAndFilter({ improvements }: { readonly improvements: readonly Improvement[] }) {
  const { improvements: said, improvement: one } = useWords();
  const { sorting, filter } = useStore(listStore);
  const words = said.sort;
  const owners = ownersOf(improvements);
  const used = lenses.filter((lens) => improvements.some((each) => each.lens === lens));
  const narrow = (part: Partial<Filter>) => listStore.setState({ filter: { ...filter, ...part } });
  const any = { value: all, label: words.all };
  return (
    <details className={styles.sort}>
      <summary>
        <span className={styles.sortedBy}>{words.summary}</span> {words.by[sorting]}
      </summary>
      <div className={styles.pair}>
        <SelectField
          label={words.label}
          value={sorting}
          options={sortings.map((value) => ({ value, label: words.by[value] }))}
          onValue={(value) => {
            const chosen = sortings.find((one) => one === value);
            if (chosen !== undefined) listStore.setState({ sorting: chosen });
          }}
        />
        <SelectField
          label={words.status}
          value={filter.status ?? all}
          options={[any, ...statuses.map((value) => ({ value, label: one.statuses[value] }))]}
          onValue={(value) => narrow({ status: statuses.find((status) => status === value) ?? null })}
        />
        <SelectField
          label={words.lens}
          value={filter.lens ?? all}
          options={[
            any,
            ...used.map((value) => ({ value, label: one.lenses[value] })),
            { value: '', label: words.noLens },
          ]}
          onValue={(value) => narrow({ lens: value === all ? null : (value as Lens | '') })}
        />
        <SelectField
          label={words.owner}
          value={filter.owner ?? all}
          options={[any, ...owners.map((value) => ({ value, label: value || words.noOwner }))]}
          onValue={(value) => narrow({ owner: value === all ? null : value })}
        />
      </div>
    </details>
  );
}
