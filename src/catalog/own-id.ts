/** Id of an indicator of the operator's own, and of its source. */
export type OwnId = `eigen_${string}`;
