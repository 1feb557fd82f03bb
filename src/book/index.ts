export { areaAddress, cellAddress, columnIndex, columnLetters, parseArea } from "./address";
export { useNodeZlib } from "./codec";
export { openBook } from "./openBook";
export { BookError } from "./types";
export type * from "./types";
