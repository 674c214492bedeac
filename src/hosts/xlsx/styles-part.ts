import { countedList } from "./counted-list";
import { element } from "./element";
import { NAMESPACES } from "./namespaces";
import { part, type Part } from "./part";
import { FIRST_NUMBER_FORMAT, type StyleBook } from "./style-book";

const numberFormat = (formatCode: string, index: number): string =>
  element("numFmt", { numFmtId: FIRST_NUMBER_FORMAT + index, formatCode });

const BASE_FORMAT = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
const NORMAL_STYLE = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });

export const stylesPart = (book: StyleBook): Part =>
  part(
    "xl/styles.xml",
    "officedocument.spreadsheetml.styles",
    element(
      "styleSheet",
      { xmlns: NAMESPACES.main },
      countedList("numFmts", book.numberFormats.map(numberFormat)),
      countedList("fonts", book.fonts),
      countedList("fills", book.fills),
      countedList("borders", book.borders),
      countedList("cellStyleXfs", [BASE_FORMAT]),
      countedList("cellXfs", book.cellFormats),
      countedList("cellStyles", [NORMAL_STYLE]),
      countedList("dxfs", book.differentialFormats),
    ),
  );
