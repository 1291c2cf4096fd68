import { createRouter, createWebHistory, type RouteMeta, type RouteRecordRaw } from "vue-router";
import { learn } from "./i18n";
import { ANYBODY, type Role } from "./session";

declare module "vue-router" {
  interface RouteMeta {
    /** Key of the page's name. */
    title?: string;
    /** Region and period are chosen in the header. */
    place?: boolean;
    /** Who may open the page; everybody, unless it says so. The services decide about every request anyway. */
    roles?: Role[];
    /** Is a desk: named in the header to whoever may open it. */
    desk?: boolean;
    /** Area of texts that the page needs besides the common ones. */
    texts?: string;
    /** The addresses of this route are tabs of one page, which stays when another is chosen. */
    tabs?: string;
  }
}

const OFFICE: Role[] = ["ADMIN", "TASK_FORCE"];
const FILING: RouteMeta = { roles: ["DEPARTMENT"], texts: "filing" };
const REVIEWERS: Role[] = ["REVIEWER", "TASK_FORCE"];
const LEDGER: Role[] = ["DEPARTMENT", "TASK_FORCE"];

/** Evaluators read candidates and comment on them; the rest of the desk is the task force's. */
const SIGN_OFF: RouteMeta = { title: "nav.signOff", roles: ["TASK_FORCE", "EVALUATOR"], texts: "signoff" };

/** Every page is a chunk of its own. The gateway knows the first words of the addresses (console.Pages). */
export const routes: RouteRecordRaw[] = [
  { path: "/", name: "overview", component: () => import("./pages/OverviewPage.vue"), meta: { title: "nav.overview", place: true } },
  {
    path: "/indicators/:code",
    name: "indicator",
    component: () => import("./pages/IndicatorPage.vue"),
    props: true,
    meta: { title: "nav.indicators", place: true },
  },
  { path: "/indicators", name: "indicators", component: () => import("./pages/IndicatorsPage.vue"), meta: { title: "nav.indicators", place: true } },
  { path: "/targets", name: "targets", component: () => import("./pages/TargetsPage.vue"), meta: { title: "nav.targets" } },
  { path: "/reductions", name: "reductions", component: () => import("./pages/ReductionsPage.vue"), meta: { title: "nav.reductions", place: true } },
  { path: "/services", name: "services", component: () => import("./pages/ServicesPage.vue"), meta: { title: "nav.services" } },
  { path: "/editions", name: "editions", component: () => import("./pages/EditionsPage.vue"), meta: { title: "nav.editions" } },
  {
    path: "/editions/:number(\\d+)",
    name: "edition",
    component: () => import("./pages/EditionPage.vue"),
    props: true,
    meta: { title: "nav.editions" },
  },
  { path: "/filing", name: "filing", component: () => import("./pages/filing/DuePage.vue"), meta: { ...FILING, title: "nav.filing", desk: true } },
  { path: "/filing/upload", name: "filing-upload", component: () => import("./pages/filing/UploadPage.vue"), meta: { ...FILING, title: "filing.upload.title" } },
  { path: "/filing/cases", name: "filing-cases", component: () => import("./pages/filing/CasesPage.vue"), meta: { ...FILING, title: "filing.cases.title" } },
  { path: "/filing/:id", name: "filing-form", component: () => import("./pages/filing/FilingPage.vue"), props: true, meta: { ...FILING, title: "nav.filing" } },
  {
    path: "/account/:tab(sign-in|keys)?",
    name: "account",
    component: () => import("./pages/account/AccountPage.vue"),
    props: true,
    meta: { title: "nav.account", roles: ANYBODY, texts: "account" },
  },
  { path: "/appeals", name: "appeals", component: () => import("./pages/appeals/AppealsPage.vue"), meta: { title: "appeals.title", texts: "appeals" } },
  {
    path: "/developers",
    name: "developers",
    component: () => import("./pages/developers/DevelopersPage.vue"),
    beforeEnter: () => learn("account"),
    meta: { title: "nav.api", texts: "developers" },
  },
  {
    path: "/review",
    name: "review",
    component: () => import("./pages/review/ReviewQueuePage.vue"),
    meta: { title: "nav.review", roles: REVIEWERS, desk: true, texts: "review" },
  },
  {
    path: "/review/:id",
    name: "review-filing",
    component: () => import("./pages/review/ReviewFilingPage.vue"),
    props: true,
    meta: { title: "nav.review", roles: REVIEWERS, texts: "review" },
  },
  { path: "/follow-up", redirect: "/follow-up/missing", meta: { title: "nav.followUp", roles: ["TASK_FORCE"], desk: true } },
  {
    path: "/follow-up/:tab(missing|completeness|targets|measures|bulletins|extensions|appeals|rectifications|jobs|reminders)",
    name: "follow-up",
    component: () => import("./pages/followup/FollowUpPage.vue"),
    props: true,
    meta: { title: "nav.followUp", roles: ["TASK_FORCE"], texts: "followup", tabs: "follow-up" },
  },
  {
    path: "/measures",
    name: "measures",
    component: () => import("./pages/measures/MeasuresPage.vue"),
    meta: { title: "nav.measures", roles: LEDGER, desk: true, texts: "followup" },
  },
  {
    path: "/measures/:id",
    name: "measure",
    component: () => import("./pages/measures/MeasurePage.vue"),
    props: true,
    meta: { title: "nav.measures", roles: LEDGER, texts: "followup" },
  },
  { path: "/sign-off", name: "sign-off", component: () => import("./pages/signoff/CandidatesPage.vue"), meta: { ...SIGN_OFF, desk: true } },
  { path: "/sign-off/candidates/:id(\\d+)", name: "sign-off-candidate", component: () => import("./pages/signoff/CandidatePage.vue"), props: true, meta: SIGN_OFF },
  { path: "/sign-off/plans", name: "sign-off-plans", component: () => import("./pages/signoff/PlansPage.vue"), meta: { ...SIGN_OFF, roles: ["TASK_FORCE"] } },
  { path: "/sign-off/runs", name: "sign-off-runs", component: () => import("./pages/signoff/RunsPage.vue"), meta: SIGN_OFF },
  { path: "/sign-off/runs/:id(\\d+)", name: "sign-off-run", component: () => import("./pages/signoff/RunPage.vue"), props: true, meta: SIGN_OFF },
  { path: "/sign-off/changes", name: "sign-off-changes", component: () => import("./pages/signoff/ChangesPage.vue"), meta: SIGN_OFF },
  { path: "/sign-off/what-if", name: "sign-off-what-if", component: () => import("./pages/signoff/WhatIfPage.vue"), meta: { ...SIGN_OFF, roles: ["TASK_FORCE"] } },
  {
    path: "/administration",
    component: () => import("./pages/administration/AdministrationPage.vue"),
    beforeEnter: () => learn("account"),
    meta: { title: "nav.administration", roles: OFFICE, desk: true, texts: "administration" },
  },
  {
    path: "/administration/:part/:name?",
    name: "administration-part",
    component: () => import("./pages/administration/AdministrationPage.vue"),
    props: true,
    beforeEnter: () => learn("account"),
    meta: { title: "nav.administration", roles: OFFICE, texts: "administration" },
  },
  { path: "/:rest(.*)*", name: "nowhere", component: () => import("./pages/NowherePage.vue"), meta: { title: "nowhere.title" } },
];

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? undefined : { top: 0 }),
});

router.beforeResolve((to) => (to.meta.texts ? learn(to.meta.texts) : undefined));

const ASKED_ANEW = "yingshang.asked-anew";

/** After an upgrade the files of an older page are gone: then the page is asked for anew, once, if the gateway is there. */
router.onError(async (_, to) => {
  if (window.sessionStorage.getItem(ASKED_ANEW) !== to.fullPath && (await fetch("/", { method: "HEAD" }).then((answer) => answer.ok, () => false))) {
    window.sessionStorage.setItem(ASKED_ANEW, to.fullPath);
    window.location.assign(to.fullPath);
  }
});
router.afterEach(() => window.sessionStorage.removeItem(ASKED_ANEW));
