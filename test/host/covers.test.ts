import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { newBook } from "../../src/book";
import { createHost } from "../../src/host/host";
import { type ErasedType, types } from "../../src/host/richapi/hostType";

/** Type-checks the rooms that speak Office.js; the declarations alone are 6 MB. */
const LIMIT = 180_000;
const ROOT = join(__dirname, "../..");
const ROOMS = ["excel", "commands", "functions"];
/** What office.js does on its own: no request names them. */
const OF_THE_CLIENT = new Set(["load", "set", "context", "items", "toJSON", "isNullObject"]);
/** Objects that travel as values of a property: the host sees the property. */
const VALUES = /(Rule|Alert|DataValidation|EventArgs|HeaderFooter)$/;

interface Used {
  readonly type: string;
  readonly member: string;
}

/** Members of namespace Excel that the add-in's own code names. */
function usedMembers(): readonly Used[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, "src", room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name))
  );
  const program = ts.createProgram(files, {
    noEmit: true,
    skipLibCheck: true,
    types: ["office-js", "custom-functions-runtime"],
    typeRoots: [join(ROOT, "node_modules/@types")],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, Used>();
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isPropertyAccessExpression(node)) return;
    const declared = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
    const owner = declared?.parent;
    if (!owner || !ts.isClassDeclaration(owner) || !isExcel(owner)) return;
    const type = owner.name!.text;
    used.set(`${type}.${node.name.text}`, { type, member: node.name.text });
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...used.values()];
}

function isExcel(node: ts.Node): boolean {
  const block = node.parent;
  return ts.isModuleBlock(block) && block.parent.name.getText() === "Excel";
}

function covers(type: ErasedType | undefined, member: string): boolean {
  if (!type) return false;
  if (member === "getItem") return type.members.item !== undefined;
  const key = member.toLowerCase();
  if (/^on[A-Z]/.test(member)) {
    const event = member === "onChanged" ? "datachanged" : key.slice(2);
    return type.index.call.has(`_register${event}event`);
  }
  return Object.values(type.index).some((names) => names.has(key));
}

test(
  "every member of Excel that the add-in calls is there",
  () => {
    createHost(newBook(["客户"]));
    const used = usedMembers().filter(
      ({ type, member }) => !OF_THE_CLIENT.has(member) && type !== "RequestContext"
    );
    expect(used.length).toBeGreaterThan(80);
    const missing = used
      .filter(({ type, member }) => !VALUES.test(type) && !covers(types.get(type), member))
      .map(({ type, member }) => `${type}.${member}`);
    expect(missing).toEqual([]);
  },
  LIMIT
);

test("a member that is not there is not taken for one", () => {
  createHost(newBook(["客户"]));
  expect(covers(types.get("Range"), "values")).toBe(true);
  expect(covers(types.get("Range"), "getPivotTables")).toBe(false);
  expect(covers(types.get("Chart"), "name")).toBe(false);
});
