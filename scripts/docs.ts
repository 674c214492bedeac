import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { writtenPages } from "./docs/written-pages";

const FOLDER = "docs/functions";
const pages = writtenPages();

mkdirSync(FOLDER, { recursive: true });
for (const [file, text] of pages) writeFileSync(file, text);
for (const name of readdirSync(FOLDER))
  if (!pages.has(`${FOLDER}/${name}`)) rmSync(`${FOLDER}/${name}`);
