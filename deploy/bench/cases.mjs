// Measures, in one run on one machine, what the way through the API costs against the bare database:
//   cases    a file over HTTP through the gateway : COPY of the same rows into the same table with its key
//   entries  filings edited through the gateway   : JDBC batch insert of the same rows into the same table
//   node deploy/bench/cases.mjs [rows, 1000000] [rounds, 3]
// It starts a suite of its own, unless YINGSHANG_URL names one (with YINGSHANG_DATA for its passwords).
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { cpus, tmpdir, totalmem } from 'node:os'
import { together } from '../demo/api.mjs'
import { write } from './rows.mjs'
import { accounts, raw, withSuite } from './suite.mjs'

const [rows = 1_000_000, rounds = 3] = process.argv.slice(2).map(Number)
const warmUp = Math.min(rows, 200_000)
const region = '370306'
const indicator = 'government-services'
const scenario = 'government-services.appeal-reply-time.enterprise-appeal'
const edits = 400
const atOnce = 4

const seconds = async (work) => {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
const say = (what, rows, taken) =>
  console.log(`${what.padEnd(34)} ${String(rows).padStart(8)} rows ${taken.toFixed(2).padStart(7)} s`
    + ` ${String(Math.round(rows / taken)).padStart(8)} rows/s`)

/** Sends a file from disk and gives the upload's view. */
function upload({ url }, filer, round, file) {
  const query = new URLSearchParams({ round, region, scenario, name: 'bench.csv' })
  return new Promise((resolve, reject) => {
    const headers = { ...filer.headers, 'content-type': 'text/csv', 'content-length': statSync(file).size }
    const sent = request(`${url}/api/v1/case-uploads?${query}`, { method: 'POST', headers }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      if (answer.statusCode === 201) resolve(JSON.parse(text))
      else reject(new Error(`${answer.statusCode} ${text}`))
    })
    sent.on('error', reject)
    createReadStream(file, { highWaterMark: 1 << 18 }).pipe(sent)
  })
}

/** A round that nothing was filed in yet; all of them are closed in the end. */
const opened = []
async function freshRound(taskForce) {
  const period = `${1950 + opened.length}`
  const { id } = await taskForce.post('/rounds', { period, indicators: [indicator], regions: [region] })
  opened.push(id)
  return id
}

async function measureCases(suite, who, directory) {
  const [file, small] = [`${directory}/cases.csv`, `${directory}/small.csv`]
  await write(file, rows)
  await write(small, warmUp)
  for (let i = 0; i < 3; i++) await upload(suite, who.filer, await freshRound(who.taskForce), small)
  const ratios = []
  for (let i = 0; i < rounds; i++) {
    const round = await freshRound(who.taskForce)
    let view
    const http = await seconds(async () => (view = await upload(suite, who.filer, round, file)))
    const copy = raw(suite, 'copy', view.id)
    say('cases over HTTP', view.counts.read, http)
    say('COPY', copy.rows, copy.seconds)
    ratios.push(view.counts.read / http / (copy.rows / copy.seconds))
    if (i === rounds - 1) {
      let again
      const taken = await seconds(async () => (again = await upload(suite, who.filer, round, file)))
      say(`the same again, ${again.counts.unchanged} unchanged`, again.counts.read, taken)
    }
  }
  return ratios
}

/** Filings of every entry of one indicator, edited again and again by several at once. */
async function measureEntries(suite, who) {
  const scenarios = (await who.filer.all('/metrics', { indicator })).flatMap((metric) => metric.scenarios)
  const entries = (value) =>
    scenarios.map(({ code, unit }) => ({ scenario: code, unit, value, justification: 'benchmark' }))
  const filings = []
  for (let i = 0; i < atOnce; i++) {
    filings.push(await who.filer.post('/filings', { round: await freshRound(who.taskForce), region, indicator, entries: [] }))
  }
  const edit = async (filing, value) => {
    const headers = { ...who.filer.headers, 'content-type': 'application/json', 'if-match': `"${filing.version}"` }
    const answer = await fetch(`${suite.url}/api/v1/filings/${filing.id}/entries`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ entries: entries(value) }),
    })
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
    filing.version = (await answer.json()).version
  }
  const run = (times) =>
    together(atOnce, filings.map((filing) => async () => {
      for (let i = 0; i < times; i++) await edit(filing, 1 + (filing.version % 9))
    }))
  await run(edits / atOnce / 2)
  const taken = await seconds(() => run(edits / atOnce))
  say('entries over HTTP', edits * scenarios.length, taken)
  const insert = raw(suite, 'insert', ...filings.map(({ id }) => id))
  say('JDBC batch insert', insert.rows, insert.seconds)
  return (edits * scenarios.length) / taken / (insert.rows / insert.seconds)
}

await withSuite(async (suite) => {
  const department = 'administrative-approval-bureau'
  const directory = mkdtempSync(`${tmpdir()}/yingshang-rows-`)
  try {
    console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, node ${process.version}`)
    const who = await accounts(suite, department, region)
    const ratios = await measureCases(suite, who, directory)
    const entries = await measureEntries(suite, who)
    for (const id of opened) await who.taskForce.post(`/rounds/${id}/closure`)
    console.log(`cases   HTTP : COPY   ${ratios.map((ratio) => ratio.toFixed(2)).join('  ')}  (wanted: 0.35)`)
    console.log(`entries HTTP : JDBC   ${entries.toFixed(3)}`)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
})
