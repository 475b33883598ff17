import {type PublishedFinding, publishedFindings} from "../../catalog/published-findings.ts";
import {formatShare} from "../format.ts";
import type {ResearchTable} from "./research-figure.ts";
import type {SurveyRow, SurveyStatisticRow} from "./rows.ts";
import {words} from "./words.ts";

/** The rows that our side of a finding is read from. */
export interface FindingRows {
  survey: readonly SurveyRow[];
  surveyStatistics: readonly SurveyStatisticRow[];
}

/** The numbers in the text of a publication beside ours; null for a page of which the text gives none. */
export function findingsTable(page: string, rows: FindingRows): ResearchTable | null {
  const own = publishedFindings.filter(finding => finding.page === page);
  if (own.length === 0) return null;
  return {
    head: words.findingsHead,
    rows: own.map(({id, subject, wording, where}) => ({
      cells: [subject.nl, `${wording.nl} (${where.nl})`, oursOf(id, rows)]
    }))
  };
}

function oursOf(id: PublishedFinding["id"], rows: FindingRows): string {
  switch (id) {
    case "explained_variance":
      return shareOf(rows.surveyStatistics.find(({statisticId}) => statisticId === id)?.value ?? null);
    case "liveability_favourable":
      return together(rows.survey, "2-1", "leefbaarheid", favourable);
    case "cohesion_favourable":
      return together(rows.survey, "2-1", "sociale_samenhang", favourable);
    case "cohesion_low_little_stock":
      return together(rows.survey, "3-2", "1", little);
    case "cohesion_low_much_stock":
      return together(rows.survey, "3-2", "5", little);
    case "co_responsible_much_cohesion":
      return together(rows.survey, "3-5", "9", agree);
    case "co_responsible_little_cohesion":
      return together(rows.survey, "3-5", "1", agree);
    case "not_co_responsible_little_cohesion":
      return together(rows.survey, "3-5", "1", disagree);
  }
}

const favourable = [6, 7, 8, 9];
const little = [2, 3, 4];
const agree = [3];
const disagree = [1];

const shareOf = (share: number | null): string => (share === null ? words.unknown : formatShare(share));

/** Classes of one row of the first survey taken together; not when one of them is withheld. */
function together(survey: readonly SurveyRow[], figureId: string, rowId: string, columns: readonly number[]): string {
  const cells = survey.filter(
    row =>
      row.survey === survey[0]?.survey &&
      row.figureId === figureId &&
      row.rowId === rowId &&
      columns.includes(row.columnId)
  );
  if (cells.some(({withheld}) => withheld)) return words.survey.withheld;
  if (cells.length < columns.length) return words.unknown;
  return shareOf(cells.reduce((sum, {share}) => sum + (share ?? 0), 0));
}
