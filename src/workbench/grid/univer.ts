/**
 * Everything the workbench takes from Univer, and nothing of our own: this file alone becomes the
 * 11 MB bundle that is built once and cached. Single packages, because `@univerjs/presets` would
 * bring 27 packages without a licence.
 */
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalWords from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationWords from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterWords from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface UniverInstance {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Formula (with "=") that editor and formula bar show for a cell which holds only its value. */
  editsAs(formulaOf: (sheet: string, row: number, column: number) => string | undefined): void;
}

/** Before Univer's own, which looks for the formula in the cell. */
const FIRST = 1000;

/** A Univer in `container`, without toolbar and menus: the workbench has its own ribbon. */
export function startUniver(container: HTMLElement): UniverInstance {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreWords,
        conditionalWords,
        tableWords,
        filterWords,
        validationWords
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
      // A code such as "000123" is text in the file as well; Univer need not warn about it.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsDataValidationPreset(),
  ];
  // Presets repeat the plugins they need; each may be registered once, the last options win.
  const plugins = new Map<string, readonly [unknown, unknown]>();
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    const pair = Array.isArray(plugin) ? plugin : ([plugin, undefined] as const);
    const name = (pair[0] as { readonly pluginName: string }).pluginName;
    plugins.delete(name);
    plugins.set(name, [pair[0], pair[1]]);
  }
  // Its tag with the table's name would cover the row above the header.
  plugins.set(UniverSheetsTableUIPlugin.pluginName, [
    UniverSheetsTableUIPlugin,
    { hideAnchor: true },
  ]);
  for (const [plugin, options] of plugins.values()) {
    univer.registerPlugin(plugin as Parameters<Univer["registerPlugin"]>[0], options as object);
  }
  return {
    univer,
    api: FUniver.newAPI(univer),
    editsAs(formulaOf) {
      const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
      writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: FIRST,
        handler(cell, { subUnitId, row, col }, next) {
          const f = formulaOf(subUnitId, row, col);
          return next(f === undefined ? cell : { ...cell, f });
        },
      });
    },
  };
}
