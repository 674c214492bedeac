import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookFile } from "../src/cli/workbook-file";
import { templates, templateScenario } from "../src/scenarios/templates";
import { buildPlan } from "../src/workbook/build-plan";
import type { Language } from "../src/workbook/plan";
import { launchChromium } from "../test/support/excel-on-the-web/chromium";
import { excelOnTheWeb } from "../test/support/excel-on-the-web/excel-on-the-web";
import { localeOf } from "../test/support/locale-of";
import { convert } from "../test/support/soffice";
import { trimmedPicture } from "./trimmed-picture";

const IMAGES = "docs/images";
const RESOLUTION = 110;

/** A printed page of a template's workbook, by the name of its sheet. */
interface SheetPicture {
  readonly name: string;
  readonly template: string;
  readonly sheet: string;
  readonly language?: Language;
}

/** Each template's answer under the template's name; then what a workbook explains. */
const SHEETS: readonly SheetPicture[] = [
  ...templates.map(({ id }) => ({ name: id, template: id, sheet: "Summary" })),
  { name: "break-even", template: "agent-platform", sheet: "Break-even" },
  { name: "reconciliation", template: "interaction-cost", sheet: "Reconciliation" },
  {
    name: "zusammenfassung",
    template: "agent-platform",
    sheet: "Zusammenfassung",
    language: "de",
  },
];

async function sheetPicture(picture: SheetPicture): Promise<void> {
  const { name, template, sheet, language = "en" } = picture;
  const folder = mkdtempSync(join(tmpdir(), "tco-pictures-"));
  try {
    const file = join(folder, `tco-${template}.xlsx`);
    writeFileSync(file, await workbookFile(buildPlan(templateScenario(template), { language })));
    await convert({
      files: [file],
      format: "pdf",
      outputFolder: folder,
      locale: localeOf(language),
    });
    const document = file.replace(/xlsx$/, "pdf");
    const page = String(firstPage(document, sheet));
    const image = join(folder, name);
    const options = ["-r", String(RESOLUTION), "-f", page, "-l", page, "-singlefile", "-png"];
    execFileSync("pdftoppm", [...options, document, image]);
    writeFileSync(join(IMAGES, `${name}.png`), trimmedPicture(`${image}.png`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The footer names the sheet of each page. */
function firstPage(document: string, sheet: string): number {
  const text = execFileSync("pdftotext", ["-layout", document, "-"], {
    encoding: "utf8",
    maxBuffer: Infinity,
  });
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

/** The pictures of the documentation: printed pages of workbooks, and the pane after it has built one. */
async function main(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  for (const picture of SHEETS) await sheetPicture(picture);
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
  await panePicture();
}

void main();
