// Loads the demonstration through the gateway: accounts, four rounds, and filings that are submitted and accepted.
// What is there already is left alone, so it can be stopped at any moment and run again.
//   YINGSHANG_URL=http://127.0.0.1:8080 YINGSHANG_SECRETS=data/secrets YINGSHANG_ADMIN_PASSWORD=... node deploy/demo/load.mjs
import { setTimeout as sleep } from 'node:timers/promises'
import { kept, signIn } from './accounts.mjs'
import { Api, together } from './api.mjs'
import { appeals } from './appeals.mjs'
import { edition } from './edition.mjs'
import { pdf } from './evidence.mjs'
import { ratings } from './ratings.mjs'
import { inspections } from './inspections.mjs'
import { loadReform } from './reform.mjs'
import { periods, series } from './values.mjs'

const regions = ['370300', '370303', '370306', '370402']
const atOnce = 6
const why = '示范数据：随机生成，同一情形的各项之间不必相符。Demonstration: drawn at random, so the counts of one case need not agree.'

const { YINGSHANG_URL: url = 'http://127.0.0.1:8080', YINGSHANG_SECRETS: secrets = 'data/secrets' } = process.env
const file = `${secrets}/demo-accounts.json`
const anybody = new Api(url)

/** What there is to file: by indicator, the series of its scenarios in each region. */
async function plan() {
  const [metrics, targets] = await Promise.all([anybody.all('/metrics'), anybody.all('/targets')])
  const plan = new Map()
  for (const { indicator, scenarios } of metrics) {
    plan.set(indicator, [...(plan.get(indicator) ?? []), ...scenarios])
  }
  return regions.flatMap((region) =>
    [...plan].map(([indicator, scenarios]) => {
      const all = scenarios.map((scenario) => series(region, scenario, targetFor(targets, region, scenario.code)))
      return { region, indicator, entries: periods.map((_, i) => all.map((one) => one[i]).filter(Boolean)) }
    }),
  )
}

/** The target of the region itself, else of any region; null when nobody has set one. */
function targetFor(targets, region, scenario) {
  const all = targets.filter((target) => target.scenario === scenario)
  return (all.find((target) => target.region === region) ?? all[0])?.target ?? null
}

/** The department that files: the one for approvals where there is one. */
async function department() {
  const departments = await anybody.all('/departments')
  return (departments.find(({ name }) => name.zh.includes('审批')) ?? departments[0]).code
}

/** Lets the department file whatever is planned: as the lead, but where another leads already as one responsible. */
async function assign(taskForce, department, plan) {
  const leads = await taskForce.all('/assignments', { role: 'lead', status: 'active' })
  const others = new Set(leads.filter((one) => one.department !== department).map((one) => `${one.indicator} ${one.region}`))
  for (const region of regions) {
    const indicators = plan.filter((one) => one.region === region).map(({ indicator }) => indicator)
    for (const role of ['lead', 'responsible']) {
      const some = indicators.filter((one) => others.has(`${one} ${region}`) === (role === 'responsible'))
      if (some.length) await taskForce.post('/assignments', { department, role, indicators: some, regions: [region] })
    }
  }
}

/** The demonstration's round for each period, opened where there is none. */
async function rounds(taskForce) {
  const open = []
  for (const period of periods) {
    const there = (await taskForce.all('/rounds', { period })).find((round) => round.demonstration)
    open.push(there ?? (await taskForce.post('/rounds', { period, demonstration: true })))
  }
  return open
}

/** The filings of a round, by region and indicator. */
async function filings(reviewer, round) {
  const there = await reviewer.all('/filings', { round: round.id })
  // One that was withdrawn has freed its place.
  const standing = there.filter(({ status }) => status !== 'withdrawn')
  return new Map(standing.map((filing) => [`${filing.region} ${filing.indicator}`, filing]))
}

const asksWhy = ({ justification, findings }) => !justification && findings.some(({ severity }) => severity === 'needs-justification')
const wantsEvidence = ({ findings }) => findings.some(({ code }) => code === 'evidence-required')

/** Says why wherever a rule asks what the numbers do not answer themselves, and shows evidence wherever one wants it. */
async function answer(filer, { id, version, entries }) {
  if (entries.some(asksWhy)) {
    const answered = entries.map((entry) => {
      const { scenario, unit, value, special, justification } = entry
      return { scenario, unit, value, special, justification: asksWhy(entry) ? why : justification }
    })
    await filer.put(`/filings/${id}/entries`, { entries: answered }, `"${version}"`)
  }
  const improved = entries.filter(wantsEvidence).map(({ scenario }) => scenario)
  if (improved.length > 0) {
    const query = [['name', 'demonstration.pdf'], ...improved.map((scenario) => ['scenario', scenario])]
    await filer.upload(`/filings/${id}/attachments`, query, 'application/pdf', pdf(`Demonstration: evidence for filing ${id}, made up`))
  }
}

/** Takes one filing as far as accepted, from wherever it stands; says whether there was anything to do. */
async function advance({ filer, reviewer }, filing, wanted) {
  if (filing?.status === 'accepted' || filing?.status === 'correcting') return false
  let step = filing ?? (await filer.post('/filings', wanted))
  if (step.status === 'draft' || step.status === 'returned') {
    await answer(filer, step)
    step = await filer.post(`/filings/${step.id}/submission`)
  }
  if (step.status === 'submitted') {
    await reviewer.post(`/filings/${step.id}/reviews`, { decision: 'accept', reason: '示范数据 Demonstration' })
  }
  return true
}

/**
 * Files everything, and says how many filings are new. The periods of one region and indicator follow each other, since a
 * value is held against the last one.
 */
async function fileAll(who, rounds, plan) {
  const there = await Promise.all(rounds.map((round) => filings(who.reviewer, round)))
  const total = plan.reduce((sum, { entries }) => sum + entries.filter((list) => list.length).length, 0)
  let [done, fresh] = [0, 0]
  const telling = setInterval(() => console.log(`  demonstration: ${done} of ${total} filings accepted`), 5000)
  try {
    await together(atOnce, plan.map(({ region, indicator, entries }) => async () => {
      for (const [i, round] of rounds.entries()) {
        if (entries[i].length === 0) continue
        const filing = there[i].get(`${region} ${indicator}`)
        if (filing || round.status === 'open') {
          const wanted = { round: round.id, region, indicator, entries: entries[i] }
          if (await advance(who, filing, wanted)) fresh++
        }
        done++
      }
    }))
  } finally {
    clearInterval(telling)
  }
  return `${fresh} new of ${done} filings`
}

/** Awaits that every accepted value of the last round has arrived and every region has been scored for its period. */
async function scored(reviewer, { id, period }) {
  const accepted = await reviewer.all('/filings', { round: id, status: 'accepted' })
  for (const end = Date.now() + 60_000; ; await sleep(250)) {
    const ready = await Promise.all(regions.map(async (region) => {
      const values = accepted.filter((filing) => filing.region === region).flatMap(({ entries }) => entries)
      const { total } = await anybody.get('/measurements', { region, period, size: 1 })
      const { items } = await anybody.get('/scores', { region, period, node: 'overall' })
      return total >= values.length && items.length > 0
    }))
    if (ready.every(Boolean)) return
    if (Date.now() > end) throw new Error(`The scores for ${period} have not appeared within a minute.`)
  }
}

async function load() {
  const begun = performance.now()
  const files = await department()
  const accounts = kept(file, files, regions)
  const by = await signIn(anybody, accounts, { name: 'admin', password: process.env.YINGSHANG_ADMIN_PASSWORD })
  const parts = await plan()
  await assign(by['demo-task-force'], files, parts)
  const open = await rounds(by['demo-task-force'])
  const done = await fileAll({ filer: by['demo-department'], reviewer: by['demo-reviewer'] }, open, parts)
  const departments = (await anybody.all('/departments')).map(({ code }) => code)
  const rated = await ratings({ taskForce: by['demo-task-force'], department: by['demo-department'] }, departments)
  await scored(by['demo-reviewer'], open.at(-1))
  for (const round of open.slice(0, -1)) {
    if (round.status === 'open') await by['demo-task-force'].post(`/rounds/${round.id}/closure`)
  }
  const others = [await appeals(by, files), await inspections(by, files)]
  const reformed = await loadReform(by['demo-department'], by['demo-task-force'])
  const published = await edition(by['demo-task-force'], by['demo-second'])
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  const loaded = [`${done} in ${open.length} rounds`, `${rated} new ratings`, ...others, `${reformed} reform measures`, published].join(', ')
  console.log(`Demonstration data is loaded: ${loaded} (${seconds} s). Its accounts, also in ${file}:`)
  for (const { name, password, roles } of accounts) console.log(`  ${name.padEnd(16)} ${password}  ${roles}`)
}

load().catch((failure) => {
  console.error(`The demonstration could not be loaded: ${failure.message}`)
  process.exitCode = 1
})
