import { addinBuild } from "./addinBuild";
import { gridBundle } from "./gridBundle";
import { listen, portOf } from "./listen";
import { pageBundle } from "./pageBundle";
import { gridUrl } from "./routes";

export const FIRST_PORT = 3300;

export interface StartOptions {
  /** Exactly this port; 0 is any free one. Left out: 3300 or the next free one. */
  readonly port?: number;
  readonly say?: (line: string) => void;
}

export interface Workbench {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds what is out of date and serves the workbench on this machine. */
export async function startWorkbench(options: StartOptions = {}): Promise<Workbench> {
  const say = options.say ?? (() => undefined);
  const [grid] = await Promise.all([gridBundle(), addinBuild(say)]);
  if (grid.built) say("表格组件已构建并缓存。 The grid was built and cached.");
  const page = await pageBundle(gridUrl(grid, "univer.js"));
  const exact = options.port !== undefined;
  const server = await listen({ grid, page }, options.port ?? FIRST_PORT, exact);
  return {
    url: `http://localhost:${portOf(server)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
