/** The address of the page Kondisi data. */
export const CONDITION_PLACE = '/condition';
