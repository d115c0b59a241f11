// Prints, for each file named on standard input, where TypeScript's own parser sees text: one line
// a file, "kind:start-end" for each text of markup, string of an attribute and string of an object.
const fs = require("fs");
const ts = require("typescript");

function texts(path) {
  const source = fs.readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const kind = path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found = [];
  const isString = (node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  (function walk(node) {
    if (ts.isJsxText(node)) {
      const raw = source.slice(node.pos, node.end);
      const text = raw.trim();
      if (text) {
        const start = node.pos + raw.indexOf(text);
        found.push("text:" + start + "-" + (start + text.length));
      }
    } else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      found.push("attribute:" + node.initializer.getStart() + "-" + node.initializer.end);
    } else if (ts.isPropertyAssignment(node) && isString(node.initializer)) {
      found.push("value:" + node.initializer.getStart() + "-" + node.initializer.end);
    }
    ts.forEachChild(node, walk);
  })(file);
  return found.sort().join(" ");
}

for (const path of fs.readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  console.log(texts(path));
}
