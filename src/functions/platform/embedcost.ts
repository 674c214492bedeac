import { defineFunction } from "../define-function";
import { count, share, tokenPrice } from "../parameters";

export const EMBEDCOST = defineFunction({
  name: "EMBEDCOST",
  family: "platform",
  summary: {
    en: "Cost of embedding a body of documents, or of embedding again the part that changed.",
    de: "Kosten der Einbettung eines Dokumentbestands oder seines geänderten Teils.",
  },
  parameters: {
    documents: count(
      { en: "Number of documents.", de: "Anzahl der Dokumente." },
      { unit: "document" },
    ),
    tokens_per_document: count(
      { en: "Tokens of one document.", de: "Token je Dokument." },
      { unit: "token/document" },
    ),
    price: tokenPrice({
      en: "Price per 1M tokens of the embedding model.",
      de: "Preis je 1 Mio. Token des Einbettungsmodells.",
    }),
    share: share(
      {
        en: "Share that is embedded: 1 builds the index, the share changed refreshes it; 1 if left out.",
        de: "Anteil, der eingebettet wird: 1 für den Aufbau, der geänderte Anteil für die Pflege; ohne Angabe 1.",
      },
      { default: 1 },
    ),
  },
  unit: "money",
  formula: "documents*tokens_per_document*share*price/tokens_per_mtok",
  examples: [
    {
      call: "=TCO.EMBEDCOST(10000, 200000, 0.02)",
      value: 40,
      note: "2,000 million tokens × 0.02",
    },
    {
      call: "=TCO.EMBEDCOST(1, 200000, 0.02)",
      value: 0.004,
      note: "one corpus of 200,000 tokens: 0.2 × 0.02",
    },
    {
      call: "=TCO.EMBEDCOST(10000, 200000, 0.02, 5%)",
      value: 2,
      note: "a refresh after 5% have changed: 40 × 0.05",
    },
  ],
  remarks: [
    "Chunks that overlap embed their common text twice: count the tokens after splitting.",
    "A new embedding model means building the whole index again, because vectors of two models cannot be compared.",
    "Storing and searching the vectors is VECTORDB.",
  ],
  source: "Price lists of embedding models, per million tokens.",
  seeAlso: ["VECTORDB", "LLMSPEND"],
});
