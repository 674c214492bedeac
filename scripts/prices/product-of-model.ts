import type { ModelInfo } from "@pydantic/genai-prices";
import { plainName } from "../../src/catalog/plain-name";
import type { Product } from "../../src/catalog/rate";
import type { Overlay, ProviderChoice } from "./overlay";

type MatchLogic = ModelInfo["match"];

/** A model of the data set as a product of ours, with the spellings by which people know it. */
export function productOfModel(
  model: ModelInfo,
  provider: ProviderChoice,
  overlay: Overlay,
): Product {
  const [renamed, newName] = provider.renamed?.[model.id] ?? [];
  const id = renamed ?? (provider.dotted ? dotted(model.id) : model.id.toLowerCase());
  const name = newName ?? overlay.item_names[id] ?? model.name ?? id;
  const given = renamed === undefined ? [model.id, ...spellings(model.match)] : [];
  const short = provider.short_for && name.replace(provider.short_for, "");
  const aliases = newSpellings(
    [...given, ...(short ? [short] : []), ...(overlay.aliases[id] ?? [])],
    [id, name, ...overlay.no_aliases],
  );
  const dated = renamed === undefined && takesDays(model.match, model.id);
  return {
    id,
    name,
    provider: provider.name,
    ...(aliases.length > 0 && { aliases }),
    ...(dated && { dated }),
  };
}

/** claude-3-5-haiku-latest is claude-3.5-haiku. */
const dotted = (id: string): string =>
  id.replace(/-latest$/, "").replace(/(\d)-(\d{1,2})(?=-|$)/, "$1.$2");

/** Whether a rule of the data set takes the model's id with a day behind it. */
function takesDays(match: MatchLogic, id: string): boolean {
  if ("or" in match) return match.or.some((one) => takesDays(one, id));
  if ("and" in match) return match.and.some((one) => takesDays(one, id));
  if ("regex" in match) return /\\d\{[48]\}/.test(match.regex);
  return "starts_with" in match && id.startsWith(match.starts_with);
}

/** The ids in a rule of the data set. "-latest" moves between models, and a beginning may be cut short. */
function spellings(match: MatchLogic): readonly string[] {
  if ("or" in match) return match.or.flatMap(spellings);
  if ("and" in match) return match.and.flatMap(spellings);
  const found = "equals" in match ? match.equals : "starts_with" in match ? match.starts_with : "";
  const cut = /[^a-z0-9]$|-20\d\d$/i.test(found);
  return found === "" || cut || /-latest$|[/:@]/.test(found) ? [] : [found];
}

/** Those that are not other spellings of a known name, or of each other. */
function newSpellings(names: readonly string[], known: readonly string[]): readonly string[] {
  const seen = new Set(known.map(plainName));
  return names.filter((name) => {
    const isNew = !seen.has(plainName(name));
    seen.add(plainName(name));
    return isNew;
  });
}
