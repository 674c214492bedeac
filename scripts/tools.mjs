import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What a suite needs beyond Node: how it is recognised, where apt-get has it, and which test files wait for it. */
export const tools = [
  {
    name: "Chromium",
    packages: ["chromium"],
    present: () => onPath("chromium", "chromium-browser", "google-chrome"),
    suites: /\.chromium\.test\.tsx?$/,
  },
  {
    name: "LibreOffice Calc",
    packages: ["libreoffice-calc-nogui"],
    present: () => onPath("soffice", "libreoffice"),
    suites: /\.libreoffice\.test\.tsx?$/,
  },
  {
    name: "pdftoppm",
    packages: ["poppler-utils"],
    present: () => onPath("pdftoppm"),
    suites: /\.libreoffice\.test\.tsx?$/,
  },
  {
    name: "Carlito and Liberation fonts",
    packages: ["fontconfig", "fonts-crosextra-carlito", "fonts-liberation"],
    present: () => fontInstalled("Carlito") && fontInstalled("Liberation Sans"),
    suites: /\.libreoffice\.test\.tsx?$/,
  },
];

export const missingTools = () => tools.filter((tool) => !tool.present());

/** Installs what is missing where that needs nobody's leave: Debian or Ubuntu, as root or with passwordless sudo. */
export function installWithApt(missing) {
  const prefix = aptPrefix();
  if (prefix === undefined) return;
  const apt = (...args) => {
    const command = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
    return spawnSync(command[0], command.slice(1), { stdio: "inherit" }).status === 0;
  };
  const packages = missing.flatMap((tool) => tool.packages);
  console.log(`Installing ${packages.join(", ")} with apt-get.`);
  if (!apt("update")) return;
  // One by one when the whole set fails: a package that a distribution lacks must not keep back the others.
  const install = (...names) => apt("install", "-y", "--no-install-recommends", ...names);
  if (!install(...packages)) packages.forEach((name) => install(name));
}

function aptPrefix() {
  if (process.platform !== "linux" || !onPath("apt-get")) return undefined;
  if (process.getuid() === 0) return [];
  const passwordless = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
  return passwordless ? ["sudo", "-n"] : undefined;
}

function onPath(...commands) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.some((folder) => commands.some((command) => executable(join(folder, command))));
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fontInstalled(family) {
  const listed = spawnSync("fc-list", [family], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}
