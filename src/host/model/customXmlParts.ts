import { accessDenied, HostError, invalidArgument, itemNotFound } from "../richapi/hostError";
import { defineType, type HostObject } from "../richapi/hostType";
import type { Workspace } from "../workspace";
import { text } from "./readArguments";

interface PartKey {
  readonly workspace: Workspace;
  readonly id: string;
}

interface Scope {
  readonly workspace: Workspace;
  readonly namespace: string;
}

function xmlOf({ workspace, id }: PartKey): string {
  const part = workspace.book.customXml.find((candidate) => candidate.id === id);
  if (!part) throw itemNotFound(`custom XML part ${id}`);
  return part.xml;
}

/** Namespace of the root element: its own prefix's, or the default one. */
function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?((?:\s+[^<>]*?)?)\/?>/.exec(
    xml.replace(/<\?[^]*?\?>|<!--[^]*?-->/g, "")
  );
  if (!root) return "";
  const [tag, prefix, attributes = ""] = root;
  const name = /^<[\w.-]+:/.test(tag) ? `xmlns:${prefix}` : "xmlns";
  const escaped = name.replace(/[.]/g, "\\.");
  const match = new RegExp(`\\s${escaped}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? "";
}

/** Excel refuses what does not parse; a full check would need an XML parser in every host. */
function checked(value: unknown): string {
  const xml = text(value, "xml");
  if (!/^\s*(?:<\?xml[^]*?\?>)?\s*<[A-Za-z_][^]*>\s*$/.test(xml)) throw invalidArgument("no XML");
  return xml;
}

function writable(workspace: Workspace): Workspace {
  if (workspace.readOnly) throw accessDenied("the workbook is read-only");
  workspace.changed({ kind: "customXml" });
  return workspace;
}

function find(workspace: Workspace, id: unknown): HostObject | null {
  const found = workspace.book.customXml.find((part) => part.id === id);
  return found ? customXmlPart({ workspace, id: found.id }) : null;
}

function required(found: HostObject | null, what: unknown): HostObject {
  if (!found) throw itemNotFound(`custom XML part ${String(what)}`);
  return found;
}

export const customXmlPartCollection = defineType<Workspace>("CustomXmlPartCollection", {
  items: (workspace) => workspace.book.customXml.map(({ id }) => customXmlPart({ workspace, id })),
  item: (workspace, id) => required(find(workspace, id), id),
  call: {
    add: (workspace, xml) =>
      customXmlPart({ workspace, id: writable(workspace).book.addCustomXml(checked(xml)) }),
    getCount: (workspace) => workspace.book.customXml.length,
    getItemOrNullObject: find,
    getByNamespace: (workspace, namespace) =>
      scopedCollection({ workspace, namespace: text(namespace, "namespaceUri") }),
  },
});

function inScope({ workspace, namespace }: Scope): readonly HostObject[] {
  return workspace.book.customXml
    .filter(({ xml }) => namespaceOf(xml) === namespace)
    .map(({ id }) => customXmlPart({ workspace, id }));
}

function only(self: Scope): HostObject | null {
  const [first, ...more] = inScope(self);
  return first && more.length === 0 ? first : null;
}

const scopedCollection = defineType<Scope>("CustomXmlPartScopedCollection", {
  items: inScope,
  item: (self, id) => required(find(self.workspace, id), id),
  call: {
    getCount: (self) => inScope(self).length,
    getItemOrNullObject: (self, id) => find(self.workspace, id),
    getOnlyItem(self) {
      const found = only(self);
      if (!found)
        throw new HostError("ItemNotFound", `There is not one part of ${self.namespace}.`);
      return found;
    },
    getOnlyItemOrNullObject: only,
  },
});

const customXmlPart = defineType<PartKey>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id, namespaceUri: (self) => namespaceOf(xmlOf(self)) },
  call: {
    getXml: xmlOf,
    setXml: ({ workspace, id }, xml) => writable(workspace).book.setCustomXml(id, checked(xml)),
    delete: ({ workspace, id }) => writable(workspace).book.removeCustomXml(id),
  },
});
