import type { Money } from '#shared/model/planning';
import { fail, ok } from '#shared/model/result';
import { limits } from '#shared/schema/limits';
import { useWords } from '../../ui/useWords';
import { readCount, writeCount } from './readNumber';
import { TextCommandField } from './TextCommandField';

/** What benefit, cost and payback are worked out with; both may be left empty. */
export function MoneyFields() {
  const { inspector, ask, locale } = useWords();
  const said = ask.money;
  return (
    <>
      <TextCommandField
        label={said.currency}
        name="currency"
        placeholder={said.currencyPlaceholder}
        field={{
          undoGroup: 'map:currency',
          read: ({ money }) => money?.currency ?? '',
          write: (text, { money }) => ok(edit({ labourRate: null, ...money, currency: text.trim() })),
        }}
      />
      <TextCommandField
        label={said.rate}
        name="labourRate"
        numeric
        field={{
          undoGroup: 'map:labourRate',
          read: ({ money }) => writeCount(money?.labourRate ?? null, locale),
          write(text, { money }) {
            const read = readCount(text, limits.money);
            if (!read.ok) return fail(inspector.number.notANumber);
            return ok(edit({ currency: '', ...money, labourRate: read.value }));
          },
        }}
      />
    </>
  );
}

/** Where neither is known there is no money to speak of. */
function edit(money: Money) {
  const known = money.currency !== '' || money.labourRate !== null;
  return { kind: 'editPlanning', patch: { money: known ? money : null } } as const;
}
