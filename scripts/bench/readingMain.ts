/** Part (b) in a process of its own; its figures go to standard output as JSON. */
import { readingFigures } from "./readingFigures";

process.stdout.write(JSON.stringify(readingFigures()));
