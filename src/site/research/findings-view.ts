import {type PublishedFinding, publishedFindings} from "../../catalog/published-findings.ts";
import {formatShare, formatSigned, formatYears} from "../format.ts";
import type {ResearchTable} from "./research-figure.ts";
import type {GapRow, SurveyRow, SurveyStatisticRow, TurningPointRow} from "./rows.ts";
import {words} from "./words.ts";

/** The rows that our side of a finding is read from. */
export interface FindingRows {
  gaps: readonly GapRow[];
  turningPoints: readonly TurningPointRow[];
  survey: readonly SurveyRow[];
  surveyStatistics: readonly SurveyStatisticRow[];
}

/** The numbers in the text of a publication beside ours; null for a page of which the text gives none. */
export function findingsTable(page: string, rows: FindingRows): ResearchTable | null {
  const own = publishedFindings.filter(finding => finding.page === page);
  if (own.length === 0) return null;
  return {
    head: words.findingsHead,
    rows: own.map(({id, subject, wording}) => {
      const {text, few} = oursOf(id, rows);
      return {few, cells: [subject.nl, wording.nl, text]};
    })
  };
}

interface Ours {
  text: string;
  few: boolean;
}

const known = (text: string): Ours => ({text, few: false});
const unknown: Ours = known(words.unknown);

function oursOf(id: PublishedFinding["id"], rows: FindingRows): Ours {
  switch (id) {
    case "gap_growth":
      return growthOf(rows.gaps.find(({indicatorId}) => indicatorId === "bijstand_per_1000"));
    case "turning_point_liveability":
      return turnOf(rows.turningPoints.find(({indicatorId}) => indicatorId === "leefbaarheid_score"));
    case "turning_point_safety":
      return turnOf(rows.turningPoints.find(({indicatorId}) => indicatorId === "overlast_onveiligheid_score"));
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
  }
}

const favourable = [6, 7, 8, 9];
const little = [2, 3, 4];
const agree = [3];

function growthOf(gap: GapRow | undefined): Ours {
  if (!gap) return unknown;
  const growth = `${formatSigned(gap.growth * 100, 0)} % (${formatYears([gap.firstYear, gap.lastYear])})`;
  return {text: gap.greyed ? `${growth}, ${words.few}` : growth, few: gap.greyed};
}

function turnOf(point: TurningPointRow | undefined): Ours {
  if (!point) return unknown;
  const {turningPoint, low, high} = point;
  if (turningPoint === null || low === null || high === null) return known(words.noTurn);
  return known(`${formatShare(turningPoint)} (${words.between(formatShare(low), formatShare(high))})`);
}

const shareOf = (share: number | null): Ours => (share === null ? unknown : known(formatShare(share)));

/** Classes of one row of the first survey taken together; not when one of them is withheld. */
function together(survey: readonly SurveyRow[], figureId: string, rowId: string, columns: readonly number[]): Ours {
  const cells = survey.filter(
    row =>
      row.survey === survey[0]?.survey &&
      row.figureId === figureId &&
      row.rowId === rowId &&
      columns.includes(row.columnId)
  );
  if (cells.some(({withheld}) => withheld)) return known(words.survey.withheld);
  if (cells.length < columns.length) return unknown;
  return shareOf(cells.reduce((sum, {share}) => sum + (share ?? 0), 0));
}
