import {expect, test} from "vitest";
import type {Peer} from "../../../src/site/data.ts";
import {peerList} from "../../../src/site/parts/peer-list.ts";

const peer: Peer = {
  code: "BU99020001",
  name: "Wilgenhof",
  gemeenteName: "Oude Dijk",
  alikeIds: ["koopwoning_share", "eenpersoons_share", "inwoners_count"],
  differsId: "corporatie_share",
  differsSd: 0.8,
  stability: 0.6,
  points: []
};

test("similar areas say in what they are alike and in what not", () => {
  expect(peerList([peer], "buurt").text).toContain(
    "Oude Dijk: lijkt qua koopwoningen, alleenwonenden en aantal inwoners; verschilt qua corporatiewoningen (daar meer)"
  );
});

test("a small difference is not called one", () => {
  expect(peerList([{...peer, differsSd: 0.3}], "buurt").text).not.toContain("verschilt qua");
});

test("an area that is alike in no feature by itself is not said to be", () => {
  expect(peerList([{...peer, alikeIds: []}], "buurt").text).toContain(
    "Oude Dijk: lijkt als geheel, op geen kenmerk sterk;"
  );
});

test("a choice that another set of features rarely makes is called less certain", () => {
  const less = "; minder zeker";
  expect(peerList([{...peer, stability: 0.49}], "buurt").text).toContain(less);
  expect(peerList([{...peer, stability: 0.5}], "buurt").text).not.toContain(less);
});
