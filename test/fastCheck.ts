import fc from "fast-check";

/**
 * Property tests try the same cases in every run, so that a failure tells of the commit and not of luck;
 * `FUZZ_SEED=7 npm test` tries others.
 */
export const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_122);

fc.configureGlobal({ seed: SEED });

export default fc;
