import ts from "typescript";

/** One small fault in a file: the text from `start` to `end` becomes `text`. */
export interface Mutant {
  start: number;
  end: number;
  text: string;
  /** What it does, for who reads the report: "+ becomes -". */
  what: string;
}

const operators: Readonly<Record<string, string>> = {
  "+": "-",
  "-": "+",
  "*": "/",
  "/": "*",
  "<": "<=",
  "<=": "<",
  ">": ">=",
  ">=": ">",
  "===": "!==",
  "!==": "===",
  "&&": "||",
  "||": "&&"
};

const methods: Readonly<Record<string, string>> = {
  min: "max",
  max: "min",
  floor: "ceil",
  ceil: "floor",
  some: "every",
  every: "some"
};

/**
 * Every fault that may be planted in a program: an operator, a number, a truth, a text, a choice or a method for another.
 * Types, imports and messages of errors are left as they are: no test should depend on them.
 *
 * @example
 * mutantsOf("const a = b + 1;").map(({what}) => what); // => ["+ becomes -", "1 becomes 2"]
 */
export function mutantsOf(source: string): Mutant[] {
  const file = ts.createSourceFile("file.ts", source, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    const mutant = mutate(node, file);
    if (mutant) found.push(mutant);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

const isLeftAlone = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isThrowStatement(node);

function mutate(node: ts.Node, file: ts.SourceFile): Mutant | null {
  const change = (part: ts.Node, text: string): Mutant => {
    const [start, end] = [part.getStart(file), part.getEnd()];
    return {start, end, text, what: `${file.text.slice(start, end)} becomes ${text}`};
  };
  if (ts.isBinaryExpression(node)) {
    const other = operators[node.operatorToken.getText(file)];
    return other === undefined || joinsText(node) ? null : change(node.operatorToken, other);
  }
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent)) {
    const other = Object.hasOwn(methods, node.name.text) ? methods[node.name.text] : undefined;
    return other === undefined ? null : change(node.name, other);
  }
  if (ts.isConditionalExpression(node))
    return change(
      node,
      `${node.condition.getText(file)} ? ${node.whenFalse.getText(file)} : ${node.whenTrue.getText(file)}`
    );
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return change(node, node.operand.getText(file));
  return mutateLiteral(node, change);
}

function mutateLiteral(node: ts.Node, change: (part: ts.Node, text: string) => Mutant): Mutant | null {
  if (ts.isNumericLiteral(node)) return change(node, String(Number(node.text) + 1));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return change(node, "false");
  if (node.kind === ts.SyntaxKind.FalseKeyword) return change(node, "true");
  if (ts.isStringLiteral(node) && node.text !== "" && !ts.isPropertyAssignment(node.parent.parent ?? node))
    return change(node, '"another"');
  return null;
}

/** `"a" + b` is no sum. */
const joinsText = ({left, right, operatorToken}: ts.BinaryExpression): boolean =>
  operatorToken.kind === ts.SyntaxKind.PlusToken && (ts.isStringLiteralLike(left) || ts.isStringLiteralLike(right));

/** The program with the fault in it. */
export const withMutant = (source: string, {start, end, text}: Mutant): string =>
  source.slice(0, start) + text + source.slice(end);
