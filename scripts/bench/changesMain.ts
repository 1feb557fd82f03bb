/** Part (g) in a process of its own; its figures go to standard output as JSON. */
import { benchChanges } from "./benchChanges";

process.stdout.write(JSON.stringify(benchChanges()));
