/** The flag of a customer by how long they stay away (rules.md, "Rhythm, stage, flag"; ADR 24). */

/**
 * By code name, in rising order; codes of the column are these indices. `booked`: away for long enough to be
 * flagged, and expected on a day to come.
 */
export const FLAGS = ['none', 'booked', 'watch', 'risk', 'lost'] as const;
export type Flag = (typeof FLAGS)[number];

/** Codes from here on are people who may be lost: what is theirs is money at risk. */
export const AT_RISK_FROM = FLAGS.indexOf('risk');
