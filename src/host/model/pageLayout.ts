import { areaAddress } from "../../book/address";
import { notImplemented } from "../richapi/hostError";
import { defineType } from "../richapi/hostType";
import { rangeArgument } from "./range";
import { flag, record, text } from "./readArguments";
import { WHOLE_SHEET } from "./address";
import type { SheetKey } from "./worksheet";
import { assertAllowed } from "./writeCells";

/** Excel.PaperType → number in the file; only what this product prints on. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

const pagesOf = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;

/** Zoom by a number of pages; 0 or left out in one direction: as many as it takes. */
function setZoom({ sheet, workspace }: SheetKey, value: unknown): void {
  const { horizontalFitToPages, verticalFitToPages, scale } = record(value, "zoom");
  if (typeof scale === "number") throw notImplemented("PageLayout", "zoom by a scale");
  assertOpen({ sheet, workspace });
  const fitToWidth = pagesOf(horizontalFitToPages) ?? 0;
  sheet.setPageSetup({ fitToWidth, fitToHeight: pagesOf(verticalFitToPages) ?? 0 });
}

const assertOpen = ({ sheet, workspace }: SheetKey) =>
  assertAllowed({ sheet, workspace, area: WHOLE_SHEET });

function setPaper(self: SheetKey, value: unknown): void {
  const name = text(value, "paperSize");
  const paperSize = Object.entries(PAPERS).find(
    ([known]) => known.toLowerCase() === name.toLowerCase()
  )?.[1];
  if (paperSize === undefined) throw notImplemented("PageLayout", `paper ${name}`);
  assertOpen(self);
  self.sheet.setPageSetup({ paperSize });
}

export const pageLayout = defineType<SheetKey>("PageLayout", {
  get: {
    orientation: ({ sheet }) =>
      sheet.pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: ({ sheet }) =>
      Object.entries(PAPERS).find(([, number]) => number === sheet.pageSetup.paperSize)?.[0] ??
      null,
    printGridlines: ({ sheet }) => sheet.pageSetup.gridLines ?? false,
    centerHorizontally: ({ sheet }) => sheet.pageSetup.centered ?? false,
    zoom: ({ sheet: { pageSetup } }) =>
      pageSetup.fitToWidth === undefined
        ? { scale: 100 }
        : {
            horizontalFitToPages: pageSetup.fitToWidth,
            verticalFitToPages: pageSetup.fitToHeight ?? 0,
          },
  },
  set: {
    orientation: (self, value) => {
      assertOpen(self);
      self.sheet.setPageSetup({ orientation: text(value, "orientation").toLowerCase() });
    },
    paperSize: setPaper,
    zoom: setZoom,
    printGridlines: (self, value) => {
      assertOpen(self);
      self.sheet.setPageSetup({ gridLines: flag(value, "printGridlines") });
    },
    centerHorizontally: (self, value) => {
      assertOpen(self);
      self.sheet.setPageSetup({ centered: flag(value, "centerHorizontally") });
    },
  },
  nav: { headersFooters: (self) => headerFooterGroup(self) },
  call: {
    setPrintArea: (self, range) => setPrintName(self, "_xlnm.Print_Area", range),
    setPrintTitleRows: (self, range) => setPrintName(self, "_xlnm.Print_Titles", range),
  },
});

/** Both are names of the sheet; the rows of a title are whole ones. */
function setPrintName(self: SheetKey, name: string, argument: unknown): void {
  const { workspace, sheet } = self;
  const { area } = rangeArgument({ ...self, area: WHOLE_SHEET }, argument);
  const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
  const place = name.endsWith("Titles")
    ? `$${area.row + 1}:$${area.row + area.rows}`
    : areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const localSheet = workspace.book.sheets.findIndex(({ id }) => id === sheet.id);
  assertOpen(self);
  workspace.book.setName({ name, localSheet, refersTo: `${quoted}!${place}`, hidden: false });
}

const headerFooterGroup = defineType<SheetKey>("HeaderFooterGroup", {
  nav: { defaultForAllPages: (self) => headerFooter(self) },
});

type Line = "header" | "footer";
type Part = "L" | "C" | "R";

/** "&Lleft&Ccentre&Rright" part by part. */
function partOf({ sheet }: SheetKey, line: Line, part: Part): string {
  const all = sheet.pageSetup[line] ?? "";
  return new RegExp(`&${part}((?:(?!&[LCR]).)*)`, "s").exec(all)?.[1] ?? "";
}

function setPart(self: SheetKey, line: Line, part: Part, value: unknown): void {
  assertOpen(self);
  const wanted = text(value, line);
  const all = (["L", "C", "R"] as const).map((one) => {
    const its = one === part ? wanted : partOf(self, line, one);
    return its === "" ? "" : `&${one}${its}`;
  });
  self.sheet.setPageSetup({ [line]: all.join("") });
}

const PARTS = [
  ["leftHeader", "header", "L"],
  ["centerHeader", "header", "C"],
  ["rightHeader", "header", "R"],
  ["leftFooter", "footer", "L"],
  ["centerFooter", "footer", "C"],
  ["rightFooter", "footer", "R"],
] as const;

const headerFooter = defineType<SheetKey>("HeaderFooter", {
  get: Object.fromEntries(
    PARTS.map(([name, line, part]) => [name, (self: SheetKey) => partOf(self, line, part)])
  ),
  set: Object.fromEntries(
    PARTS.map(([name, line, part]) => [
      name,
      (self: SheetKey, value: unknown) => setPart(self, line, part, value),
    ])
  ),
});
