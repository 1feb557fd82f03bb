/** Part (a) in a process of its own; its figures go to standard output as JSON. */
import { benchEngine } from "./benchEngine";

process.stdout.write(JSON.stringify(benchEngine()));
