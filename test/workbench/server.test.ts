import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { get, type Server } from "node:http";
import { listen, portOf } from "../../src/workbench/server/listen";
import { resolveFile } from "../../src/workbench/server/resolveFile";
import { localOffice } from "../../src/workbench/server/rewrite";

describe("files below a folder", () => {
  let top: string;
  let folder: string;

  beforeAll(async () => {
    top = await mkdtemp(join(tmpdir(), "workbench-"));
    folder = join(top, "served");
    await mkdir(join(folder, "agaveerrorux"), { recursive: true });
    await writeFile(join(folder, "agaveerrorux", "index.html"), "error page");
    await writeFile(join(folder, "客户.js"), "");
    await writeFile(join(top, "secret.txt"), "secret");
    await symlink(join(top, "secret.txt"), join(folder, "leak.txt"));
  });
  afterAll(() => rm(top, { recursive: true }));

  test.each(["agaveerrorux/index.html", "AgaveErrorUX/index.html", encodeURIComponent("客户.js")])(
    "%s is found",
    async (path) => {
      expect(await resolveFile(folder, path)).toMatch(/index\.html$|客户\.js$/);
    }
  );

  test.each([
    "../secret.txt",
    "..%2fsecret.txt",
    "%2e%2e/secret.txt",
    "agaveerrorux/../../secret.txt",
    "..%5csecret.txt",
    "/../secret.txt",
    "leak.txt",
    "missing.txt",
    "agaveerrorux",
    "%zz",
    "",
  ])("%s is not found", async (path) => {
    expect(await resolveFile(folder, path)).toBeUndefined();
  });
});

describe("the add-in's page", () => {
  const page = (src: string): string =>
    `<head><script id="office-js" defer src="${src}"></script><script defer src="taskpane.js"></script></head>`;

  test("loads office.js from here, after the attachment, and its own scripts as they were", () => {
    const html = localOffice(page("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"));
    expect(html).toBe(
      '<head><script src="/attach.js"></script>' +
        '<script id="office-js" defer src="/office-js/office.js"></script>' +
        '<script defer src="taskpane.js"></script></head>'
    );
  });

  test("is refused when it does not load office.js from the CDN", () => {
    expect(() => localOffice(page("office.js"))).toThrow(/CDN/);
  });
});

describe("the server", () => {
  const site = {
    grid: { folder: __dirname, key: "k", built: false },
    page: new Map([["/page.js", "page"]]),
  };
  const open: Server[] = [];
  const start = async (port: number, exact: boolean): Promise<number> => {
    const server = await listen(site, port, exact);
    open.push(server);
    return portOf(server);
  };
  const ask = (port: number, path: string, host = `localhost:${port}`) =>
    new Promise<{ status?: number; policy?: string; body: string }>((done, fail) => {
      get({ host: "127.0.0.1", port, path, headers: { host } }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        const policy = String(response.headers["content-security-policy"]);
        response.on("end", () => done({ status: response.statusCode, policy, body }));
      }).on("error", fail);
    });

  afterEach(() => open.splice(0).forEach((server) => server.close()));

  test("takes the next port when the first is taken, unless one was asked for", async () => {
    const first = await start(0, true);
    expect(await start(first, false)).toBeGreaterThan(first);
    await expect(start(first, true)).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("serves the page under a policy that allows its own origin only", async () => {
    const port = await start(0, true);
    const { status, policy, body } = await ask(port, "/page.js");
    expect({ status, body }).toEqual({ status: 200, body: "page" });
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
  });

  test.each([
    "/grid/k/../../../package.json",
    "/grid/k/%2e%2e/%2e%2e/package.json",
    "/package.json",
  ])("answers 404 to %s", async (path) => {
    const port = await start(0, true);
    expect((await ask(port, path)).status).toBe(404);
  });

  test("answers no other host name than this machine's", async () => {
    const port = await start(0, true);
    expect((await ask(port, "/page.js", "attacker.example")).status).toBe(403);
  });

  test("answers the samples with their file type", async () => {
    const port = await start(0, true);
    const { status, body } = await ask(port, "/samples/pharma-60.xlsx");
    expect(status).toBe(200);
    expect(body.slice(0, 2)).toBe("PK");
  });
});
