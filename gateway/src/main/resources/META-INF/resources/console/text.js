/* The words of the page, in Chinese and English. Chinese is what index.html is written in. */
const words = {
  zh: {
    skip: "跳到正文", navigation: "页面内导航", navIndicators: "指标", navTargets: "目标", navServices: "事项", navDocs: "接口",
    title: "营商环境评估",
    lead: "部门填报、复核通过的数据，按公开的方法计算十八项指标的得分与压减成效；每个数字都能追到文件与条款。",
    demonstration: "演示数据",
    demonstrationNote: "标有“演示数据”的数字由程序生成，仅供演示，不代表任何地区的实际情况。",
    indicatorsTitle: "十八项指标", targetsTitle: "量化目标", servicesTitle: "政务服务事项的时限压减",
    region: "地区", period: "时期", indicator: "指标", state: "状态", all: "全部",
    unknownNote: "“—”表示未知或不适用，从不等同于 0。覆盖率低于门槛时不给出得分。",
    servicesNote: "只比较法定时限与承诺时限都写明工作日数的事项；其余列为“未计入”。汇总压减 = 1 − 承诺合计 ÷ 法定合计。",
    loading: "正在读取……", failed: "暂时无法读取，请稍后重试。", nothing: "没有符合条件的内容。",
    noPeriods: "尚无评分：还没有复核通过的数据。", footer: "数字均来自公开接口，方法与出处见接口文档。", docs: "接口文档",
    tileIndicators: "项指标", tileTargets: "项量化目标", tileItems: "个政务服务事项", tileOverall: "总得分（所选地区、时期）",
    overall: "总得分", score: "得分", coverage: "覆盖率", rank: "位次", reduction: "较基线压减", scenarios: "情形明细",
    scenarioCount: (n) => `${n} 个情形有数据`, value: "现值", baseline: "基线", statutory: "较法定时限压减", carried: "沿用往期", tracked: "只跟踪，不评分",
    target: "目标", requirement: "要求", due: "期限", source: "依据", showAll: (n) => `显示全部 ${n} 项`, shown: (n) => `共 ${n} 项目标`,
    list: "清单", items: "事项", measured: "计入", excluded: "未计入", statutoryDays: "法定合计", committedDays: "承诺合计",
    pooled: "汇总压减", mean: "平均压减", instant: "即办件占比", goal: "压减目标", reached: "已达到", missed: "未达到", days: "工作日",
    licences: "行政许可", everything: "全部类别", servicesCaption: "四份事项清单的法定时限与承诺时限",
  },
  en: {
    skip: "Skip to content", navigation: "On this page", navIndicators: "Indicators", navTargets: "Targets", navServices: "Services", navDocs: "API",
    title: "How easy is doing business here?",
    lead: "Figures that departments file and reviewers accept, turned by a published method into scores and reductions for eighteen indicators; each can be traced to a document and clause.",
    demonstration: "Demonstration",
    demonstrationNote: "Figures marked as demonstration were generated; they say nothing about any real place.",
    indicatorsTitle: "Eighteen indicators", targetsTitle: "Quantified targets", servicesTitle: "Time limits of service items",
    region: "Region", period: "Period", indicator: "Indicator", state: "Status", all: "All",
    unknownNote: "“—” means unknown or not applicable, never 0. Below the coverage threshold no score is given.",
    servicesNote: "Only items whose statutory and committed limits both state working days are compared; the others are left out. Pooled reduction = 1 − committed total ÷ statutory total.",
    loading: "Loading…", failed: "Cannot be read at the moment; please try again later.", nothing: "Nothing matches.",
    noPeriods: "No scores yet: no figures have been accepted.", footer: "All figures come from the public API, which also says where they come from.", docs: "API documentation",
    tileIndicators: "indicators", tileTargets: "quantified targets", tileItems: "service items", tileOverall: "overall score (region and period chosen)",
    overall: "Overall", score: "Score", coverage: "Coverage", rank: "Rank", reduction: "Cut from baseline", scenarios: "Scenarios",
    scenarioCount: (n) => `${n} with data`, value: "Value", baseline: "Baseline", statutory: "Cut from statutory limit", carried: "carried forward", tracked: "tracked, not scored",
    target: "Target", requirement: "Requirement", due: "Due", source: "Source", showAll: (n) => `Show all ${n}`, shown: (n) => `${n} targets`,
    list: "List", items: "Items", measured: "Compared", excluded: "Left out", statutoryDays: "Statutory", committedDays: "Committed",
    pooled: "Pooled cut", mean: "Mean cut", instant: "On the spot", goal: "Target", reached: "attained", missed: "not attained", days: "working days",
    licences: "Administrative licences", everything: "All categories", servicesCaption: "Statutory and committed limits of the four lists",
  },
};

/* What the API says in codes: zh, en. A code that is not listed is shown as it is. */
const codes = {
  "town": ["镇", "Town"], "street": ["街道", "Street"], "village": ["村", "Village"], "community": ["社区", "Community"],
  "attained": ["已达到", "Attained"], "on-track": ["进展正常", "On track"], "at-risk": ["有风险", "At risk"],
  "off-track": ["进展滞后", "Off track"], "overdue": ["逾期未达", "Overdue"], "not-attained": ["未达到", "Not attained"],
  "no-data": ["无数据", "No data"], "not-measurable": ["不可衡量", "Not measurable"], "below-coverage": ["覆盖不足", "Below coverage"],
  "not-applicable": ["不适用", "Not applicable"], "no-practice": ["未实行", "No practice"], "scored": ["已评分", "Scored"],
  "working-day": ["工作日", "working days"], "working-days": ["工作日", "working days"], "day": ["天", "days"], "calendar-day": ["自然日", "calendar days"],
  "hour": ["小时", "hours"], "minute": ["分钟", "minutes"], "procedure": ["个环节", "procedures"], "document": ["份材料", "documents"],
  "CNY": ["元", "CNY"], "CNY-100-million": ["亿元", "× 100 million CNY"], "percent": ["%", "%"], "percentage-point": ["个百分点", "percentage points"],
  "percent-change": ["%（变化）", "% change"], "percent-of-claim": ["%（占标的额）", "% of claim"], "percent-of-estate": ["%（占财产）", "% of estate"],
  "percent-of-income-per-capita": ["%（占人均收入）", "% of income per capita"], "percent-of-profit": ["%（占利润）", "% of profit"],
  "percent-of-property-value": ["%（占财产价值）", "% of property value"], "percent-of-warehouse-value": ["%（占仓库价值）", "% of warehouse value"],
  "USD": ["美元", "USD"], "cents-per-dollar": ["美分/美元", "cents on the dollar"], "count-per-year": ["次/年", "per year"],
  "hour-per-year": ["小时/年", "hours per year"], "microgram-per-cubic-metre": ["微克/立方米", "µg/m³"], "point": ["分", "points"],
  "item": ["项", "items"], "count": ["个", ""], "unit": ["个", ""],
  "year": ["年", "years"], "month": ["个月", "months"], "visit": ["次", "visits"], "score": ["分", "points"],
};

const asked = new URLSearchParams(window.location.search).get("lang");
let language = asked === "en" ? "en" : "zh";

export const isEnglish = () => language === "en";
export const t = (key) => words[language][key];
export const code = (value) => (codes[value] ? codes[value][isEnglish() ? 1 : 0] : value);

/** A name of the API, { zh, en }, in the reader's language. */
export const named = (text) => (text ? (isEnglish() && text.en ? text.en : text.zh) : "");

export function speak(next) {
  language = next;
  document.documentElement.lang = isEnglish() ? "en" : "zh-CN";
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label-text]")) {
    element.setAttribute("aria-label", t(element.dataset.labelText));
  }
}
