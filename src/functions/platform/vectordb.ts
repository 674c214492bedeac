import { defineFunction } from "../define-function";
import { amount, count } from "../parameters";

export const VECTORDB = defineFunction({
  name: "VECTORDB",
  family: "platform",
  summary: {
    en: "Monthly cost of a vector database: vectors stored and queries answered.",
    de: "Monatskosten einer Vektordatenbank: gespeicherte Vektoren und beantwortete Abfragen.",
  },
  parameters: {
    vectors: count({ en: "Vectors stored.", de: "Gespeicherte Vektoren." }, { unit: "vector" }),
    queries: count({ en: "Queries per month.", de: "Abfragen je Monat." }, { unit: "query/month" }),
    storage_price: amount(
      {
        en: "Price of storing 1,000 vectors for a month.",
        de: "Preis für die Speicherung von 1.000 Vektoren je Monat.",
      },
      { unit: "money/kvector/month" },
    ),
    query_price: amount(
      { en: "Price of 1,000,000 queries.", de: "Preis je 1.000.000 Abfragen." },
      { unit: "money/Mquery" },
    ),
  },
  unit: "money/month",
  formula: "vectors/vectors_per_thousand*storage_price+queries/queries_per_million*query_price",
  examples: [
    {
      call: "=TCO.VECTORDB(1E6, 1E7, 0.04, 0.1)",
      value: 41,
      note: "1,000 × 0.04 + 10 × 0.1",
    },
    {
      call: "=TCO.VECTORDB(2500000, 0, 0.04, 0.1)",
      value: 100,
      note: "2.5 million vectors that nobody asks for: 2,500 × 0.04",
    },
  ],
  remarks: [
    "Mind the two bases: storage per thousand vectors and month, queries per million.",
    "Count vectors after splitting documents into chunks. Replicas and metadata are priced apart by most providers.",
    "Minimum fees and idle pods of a plan are not in it: PLANFEE adds a subscription.",
  ],
  source: "Price lists of managed vector databases.",
  seeAlso: ["EMBEDCOST", "PLANFEE"],
});
