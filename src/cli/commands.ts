import { buildCommand } from "./build";
import type { Command } from "./command";
import { evalCommand } from "./eval";
import { explainCommand } from "./explain";
import { functionsCommand } from "./functions";
import { nativeCommand } from "./native";
import { pricesCommand } from "./prices";
import { showCommand } from "./show";
import { templatesCommand } from "./templates";

/** In the order of help. */
export const commands: readonly Command[] = [
  buildCommand,
  templatesCommand,
  showCommand,
  pricesCommand,
  functionsCommand,
  evalCommand,
  explainCommand,
  nativeCommand,
];
