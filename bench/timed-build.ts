import { bestOf } from "./best-of";
import { bytesOf } from "./workbook-build";

const RUNS = 30;

/** Prints the milliseconds from a template to its file, warm; compiled as the command line is, not as tests are. */
async function main(id = ""): Promise<void> {
  console.log(await bestOf(RUNS, () => bytesOf(id)));
}

void main(process.argv[2]);
