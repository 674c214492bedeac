import { TcoError } from "../../../src/engine/tco-error";
import { drawPlan } from "../../../src/hosts/excel/draw-plan";
import type { BookState } from "../../support/office-host/book-state";
import type { InjectedFailure } from "../../support/office-host/office-host";
import { officeGlobals } from "../../support/office-globals";
import { samplePlan } from "../../support/sample-plan";
import { userBook } from "../../support/user-book";

const failure = (drawing: Promise<unknown>): Promise<TcoError> =>
  drawing.then(
    () => Promise.reject(new Error("nothing failed")),
    (error: TcoError) => error,
  );

/** One build with a failure in it: what the workbook was and is, and what the user reads. */
async function failedBuild(
  injected: InjectedFailure,
  book: BookState = userBook(),
  replace = false,
) {
  const before = structuredClone(book);
  const { host } = officeGlobals(book);
  host.failAt(injected);
  const error = await failure(drawPlan(samplePlan, { replace }));
  return { before, book, error };
}

/** How many requests and actions a build takes, so that each can be made to fail. */
async function counted(book: BookState, replace: boolean) {
  const { host } = officeGlobals(book);
  await drawPlan(samplePlan, { replace });
  return { syncs: host.statistics.syncs, actions: host.statistics.actions };
}

async function firstActionOf(wanted: string, book: BookState): Promise<number> {
  const { host } = officeGlobals(book);
  let first = 0;
  const onProgress = (step: string): void => {
    if (step === wanted) first = host.statistics.actions + 1;
  };
  await drawPlan(samplePlan, { replace: true, onProgress });
  return first;
}

async function bookWithEarlierBuild(): Promise<BookState> {
  const book = userBook();
  officeGlobals(book);
  await drawPlan(samplePlan);
  return book;
}

it("leaves the workbook as it was whichever request fails, and says so", async () => {
  const { syncs } = await counted(userBook(), false);
  expect(syncs).toBeGreaterThanOrEqual(4);
  for (let number = 1; number <= syncs; number += 1) {
    const { before, book, error } = await failedBuild({ kind: "sync", number });
    expect(book).toEqual(before);
    expect(error).toBeInstanceOf(TcoError);
    expect(error.message).toMatch(number === 1 ? /Excel refused/ : /the workbook is as it was\.$/);
  }
});

it("leaves the workbook as it was when any action in the middle of a request fails", async () => {
  const { actions } = await counted(userBook(), false);
  for (let number = 20; number < actions * 0.8; number += 47) {
    const { before, book, error } = await failedBuild({ kind: "action", number });
    expect(book).toEqual(before);
    expect(error.message).toMatch(
      /could not be built \(.+\): .+ The workbook|the workbook is as it was\.$/,
    );
  }
});

it("names the step at which Excel stopped", async () => {
  const { error } = await failedBuild({ kind: "action", number: 150 });
  expect(error.message).toMatch(
    /\((Writing|Setting up|Formatting|Tables of|Links of|Number formats of) /,
  );
});

it("keeps the earlier build when the one that replaces it fails", async () => {
  const { syncs } = await counted(await bookWithEarlierBuild(), true);
  for (let number = 1; number <= syncs; number += 1) {
    const { before, book } = await failedBuild(
      { kind: "sync", number },
      await bookWithEarlierBuild(),
      true,
    );
    expect(book).toEqual(before);
  }
});

it("keeps the new sheets and names those that remain when Excel stops amid removing the earlier", async () => {
  const removal = await firstActionOf("Removing the earlier sheets", await bookWithEarlierBuild());
  const before = await bookWithEarlierBuild();
  const outcomes = new Set<string>();
  for (let number = removal; number < removal + 10; number += 1) {
    const book = structuredClone(before);
    const { host } = officeGlobals(book);
    host.failAt({ kind: "action", number });
    await drawPlan(samplePlan, { replace: true }).catch(({ message }: TcoError) => {
      const kept = /The new sheets are complete; these .* remain .*: (.+)\.$/.exec(message);
      outcomes.add(kept?.[1] ?? "as it was");
      expect(book.sheets.map(({ name }) => name)).toEqual(
        kept
          ? [...before.sheets.map(({ name }) => name), ...(kept[1] ?? "").split(", ")]
          : before.sheets.map(({ name }) => name),
      );
    });
  }
  expect([...outcomes]).toEqual([
    "as it was",
    "Rate card (2), Year's totals (2)",
    "Year's totals (2)",
  ]);
});

it("says which sheets may remain when cleaning up fails too", async () => {
  const { error } = await failedBuild({ kind: "sync", number: 3, times: 9 });
  expect(error.message).toMatch(/Putting the workbook back failed as well/);
  expect(error.message).toMatch(/can be deleted: Cover, Rate card, Year's totals\.$/);
});

it("draws nothing into a workbook with protected structure and says how to lift it", async () => {
  const book = userBook();
  book.structureProtected = true;
  const before = structuredClone(book);
  const { host } = officeGlobals(book);
  const error = await failure(drawPlan(samplePlan));
  expect(book).toEqual(before);
  expect(host.statistics.syncs).toBe(1);
  expect(error.message).toMatch(
    /structure of this workbook is protected.*Review > Protect Workbook/,
  );
});

it("refuses an Excel below ExcelApi 1.9 before touching the workbook", async () => {
  const { host } = officeGlobals(userBook(), { ExcelApi: "1.8" });
  const error = await failure(drawPlan(samplePlan));
  expect(error.message).toMatch(/needs Excel 2021/);
  expect(host.statistics.syncs).toBe(0);
});
