import type { NewSheetWording } from "../newSheetTypes";

const SHOPS = [
  ...["Cloud", "Rainbow", "Galaxy", "Moon", "Dewdrop", "Pine Cone", "Dandelion", "Firefly"],
  ...["Wind Chime", "Candyfloss", "Brook", "Snail", "Mint", "Tangerine", "Snowman", "Paper Boat"],
  ...["Wheatfield", "Dragonfly", "Seashell", "Raindrop"],
];

export const newSheet: NewSheetWording = {
  waysTitle: "Ways to begin",
  templateTitle: "Insert a template",
  templateText:
    "Choose a scheme: a new sheet gets all its columns and three examples to type your customers over.",
  scheme: "Scheme",
  loading: "Loading the schemes…",
  templateHeaders: (headers) => `Columns: ${headers.join(", ")}`,
  insertTemplate: "Insert the template",
  insertThisTemplate: "Insert a template for this scheme",
  sampleTitle: "Look at a sample first",
  sampleText: "A new sheet with 20 made-up pharmacies, graded in the pane at once.",
  insertSample: "Open the sample",
  inserting: "Adding the sheet…",
  helpTitle: "See how it works",
  helpText: "Ten minutes from your list to the next follow-up dates.",
  openHelp: "Open Help",
  template: {
    sheet: "Grading template",
    names: ["Example A", "Example B", "Example C"],
    owner: "Example owner",
  },
  sample: {
    sheet: "Grading sample",
    title: "Pharmacies (a sample; all customers are made up)",
    total: "Total",
    names: SHOPS.map((shop) => `Sample ${shop} Pharmacy`),
  },
};
