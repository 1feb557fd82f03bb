import type { Grid, Span } from "./grid";
import { isBlankCell } from "./plainText";
import type { RowKind } from "./rowKind";

/**
 * A row of sums without the word 合计: it names nobody, and one of its numbers is the sum of at least
 * two customers above it. Only in lists whose customers do have texts.
 */
export function markBareTotals(grid: Grid, firstRow: number, kinds: RowKind[], span: Span): void {
  const sums = new Float64Array(span.to - span.from + 1);
  let customers = 0;
  let named = 0;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === "total") {
      sums.fill(0);
      customers = named = 0;
    }
    if (kinds[i] !== "customer") continue;
    const cells = grid.cells.values[firstRow + i];
    const hasText = hasTexts(cells, span);
    if (!hasText && customers >= 2 && 2 * named >= customers && isSum(cells, span, sums)) {
      kinds[i] = "total";
      sums.fill(0);
      customers = named = 0;
      continue;
    }
    customers++;
    if (hasText) named++;
    for (let column = span.from; column <= span.to; column++) {
      const value = cells[column];
      if (typeof value === "number") sums[column - span.from] += value;
    }
  }
}

type Cells = Grid["cells"]["values"][number];

function hasTexts(cells: Cells, span: Span): boolean {
  for (let column = span.from; column <= span.to; column++) {
    const value = cells[column];
    if (typeof value === "string" && !isBlankCell(value)) return true;
  }
  return false;
}

function isSum(cells: Cells, span: Span, sums: Float64Array): boolean {
  return sums.some((sum, i) => {
    const value = cells[span.from + i];
    return (
      typeof value === "number" && value !== 0 && Math.abs(value - sum) <= 1e-9 * Math.abs(sum)
    );
  });
}
