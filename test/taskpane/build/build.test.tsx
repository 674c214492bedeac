/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TcoError } from "../../../src/engine/tco-error";
import { BuildButtons } from "../../../src/taskpane/build/build-buttons";
import { Outcome } from "../../../src/taskpane/build/outcome";
import { useWork } from "../../../src/taskpane/build/use-work";
import type { BuiltSheet, OpenWorkbook, PaneHost } from "../../../src/taskpane/pane-host";
import type { Plan } from "../../../src/workbook/plan";

const plan = { title: "a plan" } as Plan;
const sheets: readonly BuiltSheet[] = [
  { id: "cover", name: "Cover" },
  { id: "log", name: "Log (2)" },
];

function Bench({ host }: { readonly host: PaneHost }) {
  const { work, build, download, askRemoval, remove, activate, dismiss } = useWork(host);
  return (
    <>
      <Outcome
        work={work}
        onActivate={(name) => void activate(name)}
        onReplace={() => void build(plan, true)}
        onAskRemoval={() => void askRemoval()}
        onRemove={() => void remove()}
        onDismiss={dismiss}
      />
      <BuildButtons
        onBuild={host.workbook && (() => void build(plan, false))}
        onDownload={() => void download(plan, "tco-agent-platform.xlsx")}
        busy={work.kind === "working"}
        faulty={false}
      />
    </>
  );
}
const excel = (parts: Partial<OpenWorkbook> = {}): PaneHost & { workbook: OpenWorkbook } => ({
  language: () => "en",
  save: jest.fn(async () => undefined),
  workbook: {
    ownSheets: jest.fn(async () => []),
    insert: jest.fn(async () => sheets),
    remove: jest.fn(async () => undefined),
    activate: jest.fn(async () => undefined),
    ...parts,
  },
});
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test("Build workbook shows the step it is at, then the sheets as links that go there", async () => {
  let finish: (built: readonly BuiltSheet[]) => void = () => undefined;
  const host = excel({
    insert: jest.fn((_, { onProgress }) => {
      onProgress("Writing Cover");
      return new Promise<readonly BuiltSheet[]>((resolve) => (finish = resolve));
    }),
  });
  render(<Bench host={host} />);
  await press("Build workbook");
  await screen.findByText("Writing Cover");
  expect(screen.getByRole("button", { name: "Build workbook" })).toHaveProperty("disabled", true);
  finish(sheets);
  await screen.findByText("Built 2 sheets. Go to:");
  await press("Log (2)");
  expect(host.workbook.activate).toHaveBeenCalledWith("Log (2)");
});

test("an earlier build is replaced only after Replace", async () => {
  const host = excel({ ownSheets: jest.fn(async () => sheets) });
  render(<Bench host={host} />);
  await press("Build workbook");
  const question = await screen.findByRole("alert");
  expect(question.textContent).toContain("holds 2 sheets of an earlier build (Cover to Log (2))");
  expect(host.workbook.insert).not.toHaveBeenCalled();
  await press("Replace");
  await screen.findByText("Built 2 sheets. Go to:");
  expect(host.workbook.insert).toHaveBeenCalledWith(
    plan,
    expect.objectContaining({ replace: true }),
  );
});

test("Keep them leaves the workbook alone", async () => {
  const host = excel({ ownSheets: jest.fn(async () => sheets) });
  render(<Bench host={host} />);
  await press("Build workbook");
  await screen.findByRole("alert");
  await press("Keep them");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(host.workbook.insert).not.toHaveBeenCalled();
});

/** A workbook that holds the sheets once they are built. */
function builtHost(remove = jest.fn(async () => undefined)) {
  const ownSheets = jest.fn(async () => sheets).mockImplementationOnce(async () => []);
  return excel({ ownSheets, remove });
}

test("the built sheets are removed only after Remove", async () => {
  const host = builtHost();
  render(<Bench host={host} />);
  await press("Build workbook");
  await screen.findByText("Built 2 sheets. Go to:");
  await press("Remove sheets");
  const question = await screen.findByRole("alert");
  expect(question.textContent).toContain("Remove the built sheets?");
  expect(question.textContent).toContain("2 sheets of an earlier build (Cover to Log (2))");
  expect(question.textContent).toContain("Removing deletes them with everything typed into them.");
  expect(host.workbook.remove).not.toHaveBeenCalled();
  await press("Remove");
  await screen.findByText("Removed 2 sheets.");
  expect(host.workbook.remove).toHaveBeenCalledTimes(1);
  expect(host.workbook.insert).toHaveBeenCalledTimes(1);
});

test("built sheets that are kept stay", async () => {
  const host = builtHost();
  render(<Bench host={host} />);
  await press("Build workbook");
  await screen.findByText("Built 2 sheets. Go to:");
  await press("Remove sheets");
  await screen.findByRole("alert");
  await press("Keep them");
  expect(screen.queryByRole("alert")).toBeNull();
  expect(host.workbook.remove).not.toHaveBeenCalled();
});

test("a removal that fails says why", async () => {
  const remove = jest.fn(async () => {
    throw new TcoError("#VALUE!", "The workbook holds no other sheet.");
  });
  render(<Bench host={builtHost(remove)} />);
  await press("Build workbook");
  await screen.findByText("Built 2 sheets. Go to:");
  await press("Remove sheets");
  await screen.findByRole("alert");
  await press("Remove");
  expect(await screen.findByText(/The workbook holds no other sheet/)).toBeTruthy();
});

test("a failure shows its own words and what to do next", async () => {
  const insert = async () => {
    throw new TcoError("#VALUE!", "The structure of this workbook is protected.");
  };
  render(<Bench host={excel({ insert })} />);
  await press("Build workbook");
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toContain("The structure of this workbook is protected.");
  expect(notice.textContent).toContain("Download .xlsx gives you the same workbook as a file.");
  await press("Close");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a fault of ours is called one, with its text to report", async () => {
  const host = excel({ ownSheets: () => Promise.reject(new RangeError("index 7")) });
  render(<Bench host={host} />);
  await press("Build workbook");
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toMatch(/The add-in has a fault: index 7.*Please report it/);
});

test("a sheet that is gone fails in words", async () => {
  const activate = async () => {
    throw new TcoError("#VALUE!", "The sheet was removed.");
  };
  render(<Bench host={excel({ activate })} />);
  await press("Build workbook");
  await screen.findByText("Built 2 sheets. Go to:");
  await press("Cover");
  expect((await screen.findByRole("alert")).textContent).toContain("The sheet was removed.");
});

test("outside Excel there is only the download, and it is said why", async () => {
  const host: PaneHost = { language: () => "en", save: jest.fn(async () => undefined) };
  render(<Bench host={host} />);
  expect(screen.queryByRole("button", { name: "Build workbook" })).toBeNull();
  expect(screen.getByText(/Opened outside Excel/)).toBeTruthy();
  await press("Download .xlsx");
  await screen.findByText("Saved as tco-agent-platform.xlsx in your browser's downloads.");
  expect(host.save).toHaveBeenCalledWith("tco-agent-platform.xlsx", plan);
});
