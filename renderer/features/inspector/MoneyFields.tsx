import { limits } from '#shared/file/limits';
import type { Money } from '#shared/model/planning';
import { fail, ok } from '#shared/model/result';
import { readCount, writeCount } from '../../editor/fields/readNumber';
import { TextCommandField } from '../../editor/fields/TextCommandField';
import { useWords } from '../../ui/useWords';
import styles from './Inspector.module.css';

/** What benefit, cost and payback are worked out with; both may be left empty. */
export function MoneyFields() {
  const { inspector, locale } = useWords();
  const { money: said } = inspector.map;
  return (
    <fieldset className={styles.group}>
      <legend>{said.heading}</legend>
      <div className={styles.fields}>
        <TextCommandField
          label={said.currency}
          name="currency"
          placeholder={said.currencyExample}
          field={{
            burst: 'map:currency',
            read: ({ money }) => money?.currency ?? '',
            write: (text, { money }) => ok(edit({ labourRate: null, ...money, currency: text.trim() })),
          }}
        />
        <TextCommandField
          label={said.labourRate}
          name="labourRate"
          numeric
          placeholder={said.labourRateExample}
          hint={() => said.hint}
          field={{
            burst: 'map:labourRate',
            read: ({ money }) => writeCount(money?.labourRate ?? null, locale),
            write(text, { money }) {
              const read = readCount(text, limits.money);
              if (!read.ok) return fail(inspector.number.notANumber);
              return ok(edit({ currency: '', ...money, labourRate: read.value }));
            },
          }}
        />
      </div>
    </fieldset>
  );
}

/** Where neither is known there is no money to speak of. */
function edit(money: Money) {
  const known = money.currency !== '' || money.labourRate !== null;
  return { kind: 'editPlanning', patch: { money: known ? money : null } } as const;
}
