import { readFileSync, writeFileSync } from "node:fs";
import type { CardContent } from "../src/catalog/indexed-card";
import { cardText } from "./prices/card-of";
import { installedVersion } from "./prices/data-set";
import { gathered } from "./prices/gathered";
import { overlay } from "./prices/overlay";
import { refreshed, report } from "./prices/refreshed";

const CARD = "src/catalog/rate-card.json";

const { name, version, published } = overlay.data_set;
const installed = installedVersion(name);
if (installed !== version) {
  throw new Error(
    `${name} ${installed} is installed, but overlay.json speaks of ${version} of ${published}: review both first`,
  );
}
const before = JSON.parse(readFileSync(CARD, "utf8")) as CardContent;
const { card, changes } = refreshed(before, gathered(overlay));
writeFileSync(CARD, cardText(card));
console.log(report(changes));
console.log(`card ${card.version}, ${card.entries.length} prices, SHA-256 ${card.sha256}`);
if (changes.refused.length > 0) process.exitCode = 1;
