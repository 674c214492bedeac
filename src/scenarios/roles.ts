/**
 * Which lines play which part on Summary, Cash flow and Cases. Totals are all by the year or all by the month; the lines
 * of the cash view are always by the year.
 */
export interface Roles {
  /** They add to the subtotal, or to the total where there is none. */
  readonly components: readonly string[];
  /** The components together, where a spend that is the same in every approach is added to them. */
  readonly subtotal?: string;
  readonly passthrough?: string;
  readonly total: string;
  /** Distances from the baseline, where there are several approaches: of the components together, as share and amount. */
  readonly saving?: string;
  readonly saving_amount?: string;
  /** The same share of the total, where the passthrough makes it another. */
  readonly saving_total?: string;
  /** All three or none: without them there is no cash view. */
  readonly one_time?: string;
  readonly recurring_infrastructure?: string;
  readonly recurring_labour?: string;
  /** The part of the infrastructure that follows the volume, before a credit; with it the least that is due of it. */
  readonly recurring_usage?: string;
  readonly usage_minimum?: string;
  /** Machines beside the infrastructure that are bought whole: how many the volume takes, and what one costs a year. */
  readonly replicas?: string;
  readonly replica_cost?: string;
  /** Model spend beside the infrastructure: it follows the volume and the prices of models. */
  readonly recurring_spend?: string;
  /** What leaving costs, at the end of the horizon. */
  readonly exit?: string;
  readonly volume: string;
  readonly per_unit: string;
  /** How many units the total is divided by; left out where it is the volume of a month, or twelve of them. */
  readonly units?: string;
}
