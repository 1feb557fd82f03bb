import type { AdjustWording } from "../adjustTypes";
import { formatsFor } from "../formats";

const { number } = formatsFor("en-US");
const customers = (count: number) => (count === 1 ? "1 customer" : `${number(count)} customers`);

export const adjust: AdjustWording = {
  notSetUp: {
    says: "This list has not been graded yet, so no tier can be set by hand.",
    remedy:
      "Press Regrade below once; after that you can set the tier of single customers by hand.",
  },
  noTiers: {
    says: "This scheme gives a score but no tiers, so there is nothing to adjust.",
    remedy: "Choose a scheme with tiers on the Grade screen.",
  },

  formTitle: "Adjust a customer",
  formHint: "Select the customer's row on the sheet, or search here.",
  find: "Customer name or code",
  found: (shown, of) =>
    shown < of
      ? `${customers(of)} found; the first ${number(shown)} are listed.`
      : `${customers(of)} found.`,
  noneFound: (query) => `No customer's name or code contains “${query}”.`,
  foundList: "Search results",
  row: (row) => `Row ${row}`,
  unnamed: (row) => `Customer in row ${row}`,
  choose: "No customer is selected yet.",
  unclear: {
    unnamed:
      "This row has neither a name nor a code, so it could not be found again after sorting. Enter a name first.",
    alike:
      "Several customers share this name and cannot be told apart. Enter a code for each of them first.",
  },

  computed: "Computed by the scheme",
  unrated: "unrated",
  score: (score) => `score ${score}`,
  tier: "Set to",
  chooseTier: "Choose a tier",
  sameTier: "Same as computed: once saved, this tier stays even when the computed one changes.",
  reason: "Reason",
  reasonHint: "Written into the Change column, where colleagues can read it.",
  owner: "Owner",
  last: "Last day",
  lastHint: "This day included; after it the computed tier returns by itself.",
  open: "No end date, until taken back",
  problems: {
    "no-tier": "Choose the tier to set.",
    "no-reason": "Give a reason, so that it can be explained later.",
    "no-owner": "Say who answers for it.",
    "no-day": "Choose the last day, or tick “No end date”.",
    "past-day": "This day is before the as-of date; choose a later one.",
  },
  save: "Save adjustment",
  saveAgain: "Save changes",
  saved: (customer) =>
    `The adjustment of “${customer}” is noted; it is written to the sheet with the next Regrade.`,

  listTitle: "Adjustments in force",
  none: "No customer's tier is set by hand.",
  share: (count, share) => `${customers(count)}, ${share} of the list`,
  mostly: (from, to) => `mostly ${from} → ${to}`,
  scattered: "in different directions",
  lackingRule:
    "If these customers have a reason in common, the scheme may lack a criterion that matters to you.",
  move: (from, to, count) => `${from} → ${to}: ${customers(count)}`,
  mark: "By hand",
  beside: (computed) => `computed ${computed}`,
  because: ({ reason, owner, last }) =>
    `${reason} (${owner}, ${last === null ? "no end date" : `until ${last}`})`,
  daysLeft: (days) =>
    days === 0 ? "ends today" : days === 1 ? "1 day left" : `${number(days)} days left`,
  heldToo: "This row is held as well; the tier is written once the row is released.",
  showOnSheet: (customer) => `Show ${customer} on the sheet`,
  takeBack: "Take back",
  takeBackOf: (customer) => `Take back the adjustment of ${customer}`,
  takenBack: (customer) =>
    `The adjustment of “${customer}” is taken back; the computed tier returns with the next Regrade.`,

  endedTitle: "Ended adjustments",
  endedHint: "No longer in force; Regrade goes by the scheme again.",
  ended: (tier, last) => `Was set to ${tier}, ended ${last}`,
  was: (reason, owner) => `${reason} (${owner})`,
  remove: "Remove",
  removeOf: (customer) => `Remove the record of ${customer}`,
  removed: (customer) => `The record of “${customer}” is removed.`,

  lostTitle: "Records not in use",
  lostHint:
    "This run cannot use these. They work again once the cause is settled; remove those no longer needed.",
  lostWhy: {
    customer:
      "The customer is not on the list, or several share the name. Check the name or enter a code.",
    tier: "The present scheme has no such tier. Adjust the customer again, or go back to the former scheme.",
  },
  lostHold: "Held",
  lostSnooze: (until) => `Follow-up put off to ${until}`,
  lostTier: (tier) => `Set to ${tier}`,

  heldTitle: "Held customers",
  heldHint: "Regrade leaves these rows as they are until they are released.",
  heldMark: "Held",
  heldWould: (tier) => `the scheme says ${tier}`,
  heldNote: (note) => `Note: ${note}`,
  release: "Release",
  releaseOf: (customer) => `Release ${customer}`,
  released: (customer) =>
    `“${customer}” is released; the row is brought up to date with the next Regrade.`,
};
