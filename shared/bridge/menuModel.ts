import { z } from 'zod';
import { bridgeLimits } from './limits';
import { menuPlaces } from './menuPlaces';

const labelSchema = z.string().min(1).max(bridgeLimits.labelLength);

/** Keys in Electron's notation: modifiers and one key joined by plus signs, such as `CmdOrCtrl+Shift+S`. */
const acceleratorSchema = z
  .string()
  .max(50)
  .regex(
    /^(?:(?:CmdOrCtrl|Cmd|Ctrl|Alt|Shift)\+)*(?:[A-Z0-9]|F[1-9]|F1[0-2]|[a-z]+|[A-Z][a-z]+|[^\sA-Za-z0-9])$/,
  );

const menuActionSchema = z.strictObject({
  kind: z.literal('action'),
  /** The id that comes back through `onMenuAction` when the item is chosen. */
  id: z.string().min(1).max(bridgeLimits.actionIdLength),
  label: labelSchema,
  /** Shown beside the label; the page itself listens for the keys. Null: none. */
  accelerator: acceleratorSchema.nullable(),
  enabled: z.boolean(),
  /** A tick for a switch that is on or off; null for what is no switch. */
  checked: z.boolean().nullable(),
});
export type MenuAction = Readonly<z.infer<typeof menuActionSchema>>;

const separatorSchema = z.strictObject({ kind: z.literal('separator') });

const plainItemSchema = z.discriminatedUnion('kind', [menuActionSchema, separatorSchema]);

const submenuSchema = z.strictObject({
  kind: z.literal('submenu'),
  label: labelSchema,
  items: z.array(plainItemSchema).max(bridgeLimits.menuItems).readonly(),
});

const menuItemSchema = z.discriminatedUnion('kind', [menuActionSchema, separatorSchema, submenuSchema]);
export type NativeMenuItem = Readonly<z.infer<typeof menuItemSchema>>;

const menuSectionSchema = z.strictObject({
  place: z.enum(menuPlaces),
  label: labelSchema,
  items: z.array(menuItemSchema).max(bridgeLimits.menuItems).readonly(),
});

/** The app's own actions as menus, made from the page's one list of actions. */
export const menuModelSchema = z
  .array(menuSectionSchema.readonly())
  .max(bridgeLimits.menuSections)
  .refine((sections) => new Set(sections.map((section) => section.place)).size === sections.length)
  .readonly();
export type MenuModel = z.infer<typeof menuModelSchema>;
