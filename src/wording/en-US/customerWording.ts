import type { CustomerWording } from "../types";
import { cells, customers } from "./problems";
import { why } from "./why";

export const customerWording: CustomerWording = { cells, customers, why };
