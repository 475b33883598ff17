import {parentPort, workerData} from "node:worker_threads";
import {auditShare, type Share} from "./audit-share.ts";

parentPort!.postMessage(await auditShare(workerData as Share));
