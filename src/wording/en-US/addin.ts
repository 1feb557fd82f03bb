import { formatsFor } from "../formats";
import type { AddinWording } from "../types";
import { lists } from "./lists";
import { pane } from "./pane";
import { refusals } from "./refusals";

const formats = formatsFor("en-US");

/** Units as the schemes write them; what is not listed stands as it is. */
const UNITS: Readonly<Record<string, string>> = {
  元: "CNY",
  万元: "10,000 CNY",
  天: "days",
  月: "months",
  个月: "months",
  年: "years",
  次: "times",
  件: "pieces",
  吨: "tonnes",
  分: "points",
  人: "people",
  户: "customers",
};

export const addin: AddinWording = {
  locale: "en-US",
  language: "en",
  formats,
  list: (items) => items.join(", "),
  line: ({ says, remedy }) => `${says} ${remedy}`,
  refusals,
  statuses: { rated: "Rated", provisional: "Incomplete data", unrated: "Not rated" },
  changes: { up: "Up", down: "Down", new: "New", same: "Unchanged", unrated: "Not rated" },
  counts: (c) =>
    `${c.up} up · ${c.down} down · ${c.new} new · ${c.same} unchanged · ${c.unrated} not rated`,
  uses: {
    forecast: "Sales forecast",
    value: "Customer value",
    credit: "Credit",
    visit: "Visits",
    channel: "Channel",
    service: "Service",
    staff: "Staff",
    risk: "Risk",
    survey: "Surveys",
    blank: "Blank templates",
  },
  skipped: {
    total: (rows) => (rows === 1 ? "1 totals row skipped" : `${rows} totals rows skipped`),
    blank: (rows) => (rows === 1 ? "1 empty row skipped" : `${rows} empty rows skipped`),
    header: (rows) =>
      rows === 1 ? "1 repeated header row skipped" : `${rows} repeated header rows skipped`,
    note: (rows) => (rows === 1 ? "1 row of notes skipped" : `${rows} rows of notes skipped`),
  },
  cadence: (every, unit) =>
    every === 1 ? `every ${unit}` : `every ${formats.number(every)} ${unit}s`,
  unit: (unit) => UNITS[unit] ?? unit,
  lists,
  pane,
};
