import {describe, expect, test} from "vitest";
import type {InputFile, Issue} from "../../src/sources/adapter.ts";
import {createIssueLog} from "../../src/sources/shared/issue-log.ts";
import {readTable} from "../../src/sources/shared/read-table.ts";
import {brief, inputErrorOf, toFile} from "./parse-text.ts";

function read(file: InputFile) {
  const issues: Issue[] = [];
  const rows: string[] = [];
  const counts = {rowsRead: 0, rowsKept: 0};
  const log = createIssueLog(file.path, issues);
  readTable(file, ",", log, counts, () => (cells, line) => {
    rows.push(`${line}: ${cells.join("|")}`);
    return true;
  });
  log.close();
  return {rows, issues, counts};
}
const readText = (text: string) => read(toFile("a/b.csv", text));

describe("readTable", () => {
  test("numbers rows by line, empty lines included", () => {
    expect(readText("a,b\n1,x\n\n2,y\n").rows).toEqual(["2: 1|x", "4: 2|y"]);
  });

  test.each([
    ["a quote that is not closed", 'a,b\n1,"x\n2,y\n3,z\n', ["3: 2|y", "4: 3|z"], '2 - 1,"x -> row_rejected'],
    ["a quote inside a bare cell", 'a,b\n1,x"y\n2,y\n', ["3: 2|y"], '2 - 1,x"y -> row_rejected'],
    ["text after a closing quote", 'a,b\n1,"x"y\n2,"y"\n', ["3: 2|y"], '2 - 1,"x"y -> row_rejected'],
    ["a quote that closes rows later", 'a,b\n1,"x\n2,y\n3,"\n4,w\n', ["3: 2|y", "5: 4|w"], '2 - 1,"x -> row_rejected'],
    ["a quote after empty lines", 'a,b\r\n\r\n1,x"y\r\n2,y\r\n', ["4: 2|y"], '3 - 1,x"y -> row_rejected']
  ])("%s costs its own row only", (_, text, rows, issue) => {
    const result = readText(text);
    expect(result.rows).toEqual(rows);
    expect(brief(result.issues)).toContain(issue);
  });

  test("counts every row, rejected ones too", () => {
    expect(readText('a,b\n1,"x\n2,y\n3\n').counts).toEqual({rowsRead: 3, rowsKept: 1});
  });

  test.each([
    ["too few", "a,b\n1\n2,y\n", "2 - 1 -> row_rejected"],
    ["too many", "a,b\n1,x,?\n2,y\n", "2 - 1,x,? -> row_rejected"]
  ])("a row with %s cells is rejected and the next is read", (_, text, issue) => {
    const {rows, issues} = readText(text);
    expect(brief(issues)).toEqual([issue]);
    expect(rows).toEqual(["3: 2|y"]);
  });

  test("an incomplete last row says that the file seems cut off", () => {
    const {issues} = readText("a,b,c\n1,x,y\n2,");
    expect(issues).toMatchObject([{row: 3, action: "row_rejected"}]);
    expect(issues[0]?.expected).toContain("the file seems cut off here");
  });

  test("quoted cells may hold separators, doubled quotes and line ends", () => {
    expect(readText('a,b\n1,"De ""Kaai"", oost\nen west"\n').rows).toEqual(['3: 1|De "Kaai", oost\nen west']);
  });

  test("windows-1252 is read and noted", () => {
    const {rows, issues} = read({path: "a/b.csv", bytes: Buffer.from("a,b\n1,Caf\xe9\n", "latin1")});
    expect(rows).toEqual(["2: 1|Café"]);
    expect(brief(issues)).toEqual(["- - windows-1252 -> note"]);
  });

  test("UTF-16 is read and noted", () => {
    const {rows, issues} = read({path: "a/b.csv", bytes: Buffer.from("\uFEFFa,b\n1,é\n", "utf16le")});
    expect(rows).toEqual(["2: 1|é"]);
    expect(brief(issues)).toEqual(["- - utf-16le -> note"]);
  });

  test("quotes that are broken throughout stop the file", () => {
    const rows = Array.from({length: 200}, (_, index) => `${index},x"y`).join("\n");
    expect(inputErrorOf(() => readText(`a,b\n${rows}\n`))).toContain("a/b.csv: quotes are broken from line 102 on");
  });

  test.each([
    ["in the same order", "1,x\na,b\n2,y\n"],
    ["in another order", "1,x\nb,a\ny,2\n"],
    ["with a column more", "1,x\na,c,b\n2,z,y\n"]
  ])("a header that occurs again, %s, stops the file", (_, rows) => {
    expect(inputErrorOf(() => readText(`a,b\n${rows}`))).toContain("a/b.csv: the header occurs again on row 3");
  });

  test("a number that was broken off onto the next line takes its row with it", () => {
    const {rows, issues} = readText("a,b\n1,10\n2,2\n5\n3,30\n");
    expect(rows).toEqual(["2: 1|10", "5: 3|30"]);
    expect(brief(issues)).toEqual(["3 - 2,2 -> row_rejected", "4 - 5 -> row_rejected"]);
  });

  test("a source below the table leaves its last row alone", () => {
    expect(readText("a,b\n1,10\n2,20\nBron: CBS\n").rows).toEqual(["2: 1|10", "3: 2|20"]);
  });

  test("a thousand with a point among whole numbers stops the file, with where", () => {
    const log = createIssueLog("a/b.csv", []);
    const format = {delimiter: ",", numbers: () => [1]} as const;
    const file = toFile("a/b.csv", "a,b\n1,345\n2,298\n3,301\n4,1.310\n");
    const broken = inputErrorOf(() => readTable(file, format, log, {rowsRead: 0, rowsKept: 0}, () => () => true));
    expect(broken).toContain('"1.310" in column "b" on row 5 stands among 3 whole numbers');
  });

  test("an error of the visitor passes through", () => {
    const log = createIssueLog("a", []);
    const broken = () => () => {
      throw new RangeError("visitor");
    };
    expect(() => readTable(toFile("a", "a\n1\n"), ",", log, {rowsRead: 0, rowsKept: 0}, broken)).toThrow(RangeError);
  });
});
