import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const DECLARATIONS = join(__dirname, "../../node_modules/@types/office-js/index.d.ts");

/** Members of the classes of namespace Excel → minor number of the ExcelApi set they came with. */
export function publishedMembers(): ReadonlyMap<string, number> {
  const text = readFileSync(DECLARATIONS, "utf8");
  const file = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.ES2022, false);
  const found = new Map<string, number>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") {
      ts.forEachChild(node.body!, (each) => ts.isClassDeclaration(each) && noteClass(each));
    } else ts.forEachChild(node, visit);
  };
  const noteClass = (declared: ts.ClassDeclaration): void => {
    for (const member of declared.members) {
      const name = member.name?.getText(file);
      // The version stands in the comment: the first of overloads says since when.
      const set = /Api set: ExcelApi 1\.(\d+)/.exec(member.getFullText(file));
      const key = `${declared.name!.text}.${name}`;
      if (name !== undefined && set && !found.has(key)) found.set(key, Number(set[1]));
    }
  };
  visit(file);
  return found;
}
