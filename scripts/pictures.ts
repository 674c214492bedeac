import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxBytes } from "../src/hosts/xlsx/xlsx-bytes";
import { templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import { launchChromium } from "../test/support/excel-on-the-web/chromium";
import { excelOnTheWeb } from "../test/support/excel-on-the-web/excel-on-the-web";
import { convert } from "../test/support/soffice";
import { trimmedPicture } from "./trimmed-picture";

/** The README's pictures: two printed pages of the workbook, and the pane after it has built one. */
const IMAGES = "docs/images";
const RESOLUTION = 110;

async function sheetPictures(sheets: Readonly<Record<string, string>>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tco-pictures-"));
  try {
    const file = join(folder, "tco-agent-platform.xlsx");
    const plan = buildPlan(templateScenario("agent-platform"), {
      formulas: "native",
      language: "en",
    });
    writeFileSync(file, xlsxBytes(plan));
    await convert({ files: [file], format: "pdf", outputFolder: folder });
    const document = file.replace(/xlsx$/, "pdf");
    for (const [sheet, name] of Object.entries(sheets)) {
      const page = String(firstPage(document, sheet));
      const picture = join(folder, name);
      const options = ["-r", String(RESOLUTION), "-f", page, "-l", page, "-singlefile", "-png"];
      execFileSync("pdftoppm", [...options, document, picture]);
      writeFileSync(join(IMAGES, `${name}.png`), trimmedPicture(`${picture}.png`));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The footer names the sheet of each page. */
function firstPage(document: string, sheet: string): number {
  const text = execFileSync("pdftotext", ["-layout", document, "-"], { encoding: "utf8" });
  const footer = new RegExp(`\\.xlsx\\s+${sheet}\\s+Version`);
  const page = text.split("\f").findIndex((content) => footer.test(content));
  if (page < 0) throw new Error(`No page of ${document} is of sheet ${sheet}`);
  return page + 1;
}

async function panePicture(): Promise<void> {
  const browser = await launchChromium();
  try {
    const { page } = await excelOnTheWeb(browser, { width: 350, height: 800 });
    await page.screenshot({ path: join(IMAGES, "pane.png") });
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  await sheetPictures({ Summary: "summary", Totals: "totals" });
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  await panePicture();
}

void main();
