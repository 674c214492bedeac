/** Serves dist/ at https://localhost:3000, where manifest.xml of a clone points, so that Excel can sideload it. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import { extname, join, normalize } from "node:path";

const PORT = 3000;
const DIST = join(import.meta.dirname, "../dist");
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".css": "text/css; charset=utf-8",
};

const certificate = async (name) =>
  readFile(join(CERTIFICATES, name)).catch(() => {
    console.error("No certificate for localhost yet. Run: npx office-addin-dev-certs install");
    process.exit(1);
  });

const server = createServer(
  { cert: await certificate("localhost.crt"), key: await certificate("localhost.key") },
  async (request, response) => {
    try {
      const { pathname } = new URL(request.url, "https://localhost");
      // normalize() of an absolute path cannot climb above its root.
      const path = normalize(decodeURIComponent(pathname));
      const body = await readFile(join(DIST, path));
      response.writeHead(200, {
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Cache-Control": "no-store",
        // Excel on the web fetches functions.json from its own origin.
        "Access-Control-Allow-Origin": "*",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  },
);
server.listen(PORT, "localhost", () =>
  console.log(
    `The add-in is served at https://localhost:${PORT}/taskpane.html. Sideload dist/manifest.xml.`,
  ),
);
