import type { Record_ } from "./gradeRecords";

/** Many customers alike, so that a list of a thousand stays readable. */
export interface Crowd {
  readonly times: number;
  readonly record: Record_;
}

interface Listed {
  readonly given?: Record_;
  readonly others?: readonly Record_[];
  readonly crowd?: readonly Crowd[];
}

/** The list of a case: the customer looked at comes first. */
export function recordsOf({ given, others, crowd }: Listed): readonly Record_[] {
  const alike = (crowd ?? []).flatMap(({ times, record }) =>
    Array.from({ length: times }, () => record)
  );
  return [given ?? {}, ...(others ?? []), ...alike];
}
