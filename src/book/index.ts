export { areaAddress, cellAddress, columnIndex, columnLetters, parseArea } from "./address";
export { useNodeZlib } from "./codec";
export { newBook } from "./newBook";
export { openBook } from "./openBook";
export { BookError } from "./types";
export type * from "./types";
