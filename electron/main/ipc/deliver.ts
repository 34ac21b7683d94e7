import type { BrowserWindow } from 'electron';
import { type Deliveries, type DeliveryChannel, deliverySchemas } from '#shared/bridge/contract';

/** Tells the page something; without a window nobody is told. Throws for what the contract does not allow. */
export function deliver<C extends DeliveryChannel>(
  window: BrowserWindow | null,
  channel: C,
  ...args: Deliveries[C]
): void {
  deliverySchemas[channel].parse(args);
  window?.webContents.send(channel, ...args);
}
