import type { Rate } from "../../catalog/rate";
import { rateCard } from "../../catalog/rate-card";
import { rateInForce } from "../../catalog/rate-in-force";
import type { Input } from "../../scenarios/scenario";
import type { Blueprint } from "../blueprint";
import { row, write, type RowDraft } from "../draft";
import { FIRST_ROW, HEADER_ROW, ID } from "../grid";
import { numberFormats } from "../number-formats";
import { serialOfDay } from "../../engine/iso-day";
import type { SheetDraft } from "../sheet-draft";
import { sheetTop } from "../sheet-top";
import { dataStyle, styles } from "../styles";
import { unitWords } from "../unit-words";

const COLUMNS = [
  "Id",
  "Item",
  "Provider",
  "Meter",
  "Unit",
  "Currency",
  "Price",
  "Valid from",
  "Accessed",
  "Status",
  "Address",
];
const PRICE = COLUMNS.indexOf("Price");
/** Not to the right: there stand the table's filter buttons. */
const CENTERED = ["Price", "Valid from", "Accessed"];
const WIDTHS = [26, 24, 16, 14, 12, 13, 14, 16, 16, 12];
const ADDRESS_WIDTH = 36;

/** Rate card: the prices that the inputs take, each with its date and address. */
export function rateCardSheet({ scenario, asOf }: Blueprint): SheetDraft {
  const rates = usedRates(scenario.inputs).map((id) => rateInForce(id, asOf));
  return {
    id: "rate_card",
    name: "Rate card",
    class: "data",
    rows: [
      ...sheetTop(
        "Rate card",
        `Prices in force on ${asOf}. Card ${rateCard.version}, SHA-256 ${rateCard.sha256}`,
      ),
      row(
        ...COLUMNS.map((title, i) =>
          write(i, title, CENTERED.includes(title) ? styles.headerCenter : styles.header),
        ),
      ),
      ...rates.map(rateRow),
    ],
    idColumns: [ID],
    columnWidths: [...WIDTHS, Math.max(ADDRESS_WIDTH, ...rates.map(({ url }) => url.length))],
    freeze: { rows: FIRST_ROW, columns: 2 },
    tables: [
      {
        name: "tco_rates",
        area: { row: HEADER_ROW, column: 0, rows: rates.length + 1, columns: COLUMNS.length },
        columns: COLUMNS,
      },
    ],
    print: { orientation: "landscape", columns: COLUMNS.length, repeatRows: 1 },
  };
}

/** The ids of the rates that inputs name, each once, in the inputs' order. */
function usedRates(inputs: readonly Input[]): readonly string[] {
  const ids = inputs.flatMap(({ rate }) =>
    rate === undefined ? [] : typeof rate === "string" ? [rate] : Object.values(rate),
  );
  return [...new Set(ids)];
}

function rateRow(rate: Rate): RowDraft {
  const day = (iso: string) => serialOfDay(iso);
  const date = dataStyle(numberFormats.date, { align: "center" });
  const format = rate.price < 0.001 ? numberFormats.small_price : numberFormats.price;
  return {
    id: rate.id,
    at: { column: PRICE, per: "single" },
    cells: () => [
      write(ID, rate.id, styles.muted),
      write(1, rate.item, styles.text),
      write(2, rate.provider, styles.text),
      write(3, rate.meter.replaceAll("_", " "), styles.text),
      write(4, unitWords(rate.unit), styles.text),
      write(5, rate.currency, styles.text),
      write(PRICE, rate.price, dataStyle(format)),
      write(7, day(rate.valid_from), date),
      write(8, day(rate.accessed), date),
      write(9, rate.status, { ...styles.text, indent: 1 }),
      write(10, rate.url, styles.link, { url: rate.url }),
    ],
  };
}
