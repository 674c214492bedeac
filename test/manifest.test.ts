import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PNG } from "pngjs";
import { functionsMetadata } from "../src/functions/functions-metadata";
import { RIBBON_ACTIONS } from "../src/taskpane/ribbon-actions";
import { descendants, type XmlElement, xmlElement } from "./support/xml-element";

/** What can be known about the manifest without Microsoft's validation service (`npm run validate` asks it). */
const ROOT = join(__dirname, "..");
const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = xmlElement(text);
const all = descendants(manifest);
const project = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };

const named = (name: string) => all.filter((element) => element.name === name);
const only = (name: string, among = all): XmlElement => {
  const found = among.filter((element) => element.name === name);
  expect(found.map((element) => element.name)).toEqual([name]);
  return found[0]!;
};
const valuesOf = (element: XmlElement) =>
  [element.attributes["DefaultValue"], element.attributes["Value"]].filter(
    (value) => value !== undefined,
  );
const texts = (element: XmlElement) => descendants(element).flatMap(valuesOf);
const resources = all.filter(
  (element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes["id"],
);
const resource = (id: string) => resources.find((element) => element.attributes["id"] === id)!;
const references = all.flatMap((element) => element.attributes["resid"] ?? []);

// The sequences of Microsoft's schemas [MS-OWEMXML]; an element may be left out, never moved.
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test.each(Object.keys(ORDER))("the children of %s stand in the schema's order", (name) => {
  for (const element of named(name)) {
    const positions = element.children.map((child) => ORDER[name]!.indexOf(child.name));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  }
});

test("the parts of the custom functions stand in the schema's order, in a host that starts with its runtime", () => {
  const host = all.find((element) => element.attributes["xsi:type"] === "Workbook")!;
  expect(host.children.map((child) => child.name)).toEqual([
    "Runtimes",
    "AllFormFactors",
    "DesktopFormFactor",
  ]);
  const point = only("AllFormFactors").children[0]!;
  expect(point.attributes["xsi:type"]).toBe("CustomFunctions");
  expect(point.children.map((child) => child.name)).toEqual([
    "Script",
    "Page",
    "Metadata",
    "Namespace",
  ]);
});

test("the id is a GUID and the version that of package.json", () => {
  expect(only("Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(only("Version").text).toBe(project.version);
});

test("every resource is used, every reference resolves, and ids have at most 32 characters", () => {
  const ids = resources.map((element) => element.attributes["id"]!);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(references)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test("runtime, page, function file and pane are one page, so that all run in one runtime that stays", () => {
  const pages = [
    only("Runtime").attributes["resid"],
    only("FunctionFile").attributes["resid"],
    only("Page").children[0]!.attributes["resid"],
    ...named("Action").flatMap((action) =>
      action.children.flatMap((child) => child.attributes["resid"] ?? []),
    ),
  ];
  expect(new Set(pages)).toEqual(new Set(["Taskpane.Url"]));
  expect(only("Runtime").attributes["lifetime"]).toBe("long");
  expect(only("DefaultSettings").children[0]!.attributes["DefaultValue"]).toBe(
    texts(resource("Taskpane.Url"))[0],
  );
});

test("every address is https and of the one origin that the build replaces", () => {
  const addresses = all.flatMap(valuesOf).filter((value) => value.includes("://"));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(new URL(address).origin).toBe("https://localhost:3000");
});

test.each([16, 32, 64, 80, 128])(
  "assets/icon-%i.png has that size, a transparent ground and a drawing",
  (size) => {
    const image = PNG.sync.read(readFileSync(join(ROOT, `assets/icon-${size}.png`)));
    expect([image.width, image.height]).toEqual([size, size]);
    const opaque = image.data
      .filter((_, index) => index % 4 === 3)
      .filter((alpha) => alpha === 255).length;
    // The three columns alone cover 4 × (14 + 10 + 6) of 256 units, less their rounded corners.
    expect(opaque / size ** 2).toBeGreaterThan(0.4);
    expect(opaque / size ** 2).toBeLessThan(0.6);
  },
);

test("each image is used at its own size and exists", () => {
  for (const image of named("bt:Image").filter((element) => element.attributes["resid"])) {
    const address = texts(resource(image.attributes["resid"]!))[0]!;
    expect(address.endsWith(`/assets/icon-${image.attributes["size"]}.png`)).toBe(true);
  }
  expect(only("IconUrl").attributes["DefaultValue"]).toMatch(/icon-32\.png$/);
  expect(only("HighResolutionIconUrl").attributes["DefaultValue"]).toMatch(/icon-64\.png$/);
});

test("short strings have at most 125 characters, long ones and the description 250", () => {
  const longest = (name: string) => Math.max(...texts(only(name)).map((value) => value.length));
  expect(longest("bt:ShortStrings")).toBeLessThanOrEqual(125);
  expect(longest("bt:LongStrings")).toBeLessThanOrEqual(250);
  expect(
    Math.max(
      ...texts(manifest.children.find((child) => child.name === "Description")!).map(
        (t) => t.length,
      ),
    ),
  ).toBeLessThanOrEqual(250);
});

test("every sentence has its German text; names of the product have none", () => {
  const strings = resources.filter((element) => element.name === "bt:String");
  const untranslated = strings
    .filter((element) => !element.children.some((child) => child.attributes["Locale"] === "de-DE"))
    .map((element) => element.attributes["id"]);
  expect(untranslated).toEqual(["Functions.Namespace", "Group.Label"]);
});

test("it requires what Excel 2021 has", () => {
  const sets = named("Set").map(
    (set) => `${set.attributes["Name"]} ${set.attributes["MinVersion"]}`,
  );
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.1", "ExcelApi 1.9"]);
});

test("the buttons call actions that the pane's page registers", () => {
  const called = named("FunctionName").map((element) => element.text);
  expect(called).toEqual([...RIBBON_ACTIONS]);
  const ids = named("Control").map((control) => control.attributes["id"]);
  expect(new Set(ids).size).toBe(ids.length);
});

test("the namespace is TCO and the functions' ids are what Excel accepts", () => {
  expect(texts(resource("Functions.Namespace"))).toEqual(["TCO"]);
  const { functions } = functionsMetadata("en");
  for (const { id, name } of functions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(name).toBe(id);
  }
  expect(functionsMetadata("de").functions.map(({ id }) => id)).toEqual(
    functions.map(({ id }) => id),
  );
});
