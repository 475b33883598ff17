import {parentPort, workerData} from "node:worker_threads";
import {auditShare, type Share} from "./audit-share.ts";

parentPort!.postMessage(auditShare(workerData as Share));
