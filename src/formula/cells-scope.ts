import { TcoError } from "../engine/tco-error";
import { contentAt, sheetNamed, type CellGrid, type OpenCell, type SheetGrid } from "./cell-grid";
import type { NamedArea } from "./cell-source";
import type { CellBlock } from "./cell-position";
import { matrixOf } from "./matrix-of";
import type { Scope } from "./scope";
import type { FunctionBody, Matrix } from "./value";

/** What formulas see beside cells, and how they write numbers. */
export interface EvaluationOptions {
  readonly names?: ReadonlyMap<string, NamedArea>;
  readonly functions?: (name: string) => FunctionBody | undefined;
  readonly decimalComma?: boolean;
}

/** What the formula of a cell sees: one scope for all cells of a workbook, as one is computed after the other. */
export function cellsScope(grid: CellGrid, options: EvaluationOptions): (at: OpenCell) => Scope {
  const { names, functions, decimalComma } = options;
  const scope: Scope & { at?: OpenCell } = {
    cell(name, row, column) {
      const sheet = sheetOf(name);
      return sheet ? contentAt(sheet, row, column) : unknownSheet(name);
    },
    area(place) {
      const sheet = sheetOf(place.sheet);
      return sheet && areaOf(sheet, place);
    },
    isFormula: (name, row, column) => sheetOf(name)?.formulas[row]?.[column] !== undefined,
    name(text) {
      const place = names?.get(text);
      if (!place) return undefined;
      const sheet = grid.get(place.sheet);
      if (!sheet) return unknownSheet(place.sheet);
      return place.rows === 1 && place.columns === 1
        ? contentAt(sheet, place.row, place.column)
        : areaOf(sheet, place);
    },
    functions,
    decimalComma,
  };
  const sheetOf = (name: string | undefined) => sheetNamed(name, scope.at?.sheet, grid);
  return (at) => {
    scope.at = at;
    return scope;
  };
}

const unknownSheet = (name: string | undefined): TcoError =>
  new TcoError("#REF!", `There is no sheet "${name}".`);

/** What one formula read, the next may take. */
function areaOf(sheet: SheetGrid, place: CellBlock): Matrix | undefined {
  if (place.row < 0 || place.column < 0) return undefined;
  const area = sheet.areas.at(place) ?? sheet.areas.add(place);
  area.matrix ??= contentsOf(sheet, place);
  return area.matrix;
}

function contentsOf(sheet: SheetGrid, { row, column, rows, columns }: CellBlock): Matrix {
  return matrixOf(rows, columns, (down, across) => contentAt(sheet, row + down, column + across));
}
