import { parseAst } from "vite";

/** A module that a file names, and whether only its types are wanted. */
export interface Import {
  readonly module: string;
  readonly typesOnly: boolean;
}

function isNode(value: unknown): value is Record<string, unknown> & { readonly type: string } {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function literal(value: unknown): string | null {
  return isNode(value) && typeof value["value"] === "string" ? value["value"] : null;
}

const WITH_SOURCE = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/**
 * Every module a source names: static and dynamic imports, re-exports and types' imports. A dynamic import whose
 * address is reckoned at run time names none.
 */
export function importsOf(source: string, tsx: boolean): readonly Import[] {
  const found: Import[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (!isNode(value)) return;
    if (WITH_SOURCE.has(value.type)) {
      const module = literal(value["source"]);
      const typesOnly =
        value.type === "TSImportType" || value["importKind"] === "type" || value["exportKind"] === "type";
      if (module !== null) found.push({ module, typesOnly });
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(parseAst(source, { lang: tsx ? "tsx" : "ts" }));
  return found;
}
