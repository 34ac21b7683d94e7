import type { MetricUnit } from '../metric';

/** DORA's five: measured of the delivery, not read off a map. How each is read and written. */
export const deliveryUnits = {
  changeLeadTime: 'duration',
  /** A month. */
  deploymentFrequency: 'count',
  changeFailRate: 'share',
  failedDeploymentRecoveryTime: 'duration',
  deploymentReworkRate: 'share',
} as const satisfies Readonly<Record<string, MetricUnit>>;

export type DeliveryMetric = keyof typeof deliveryUnits;
