// Measures what scoring costs, and how that grows with the number of regions:
//   full         a full run : one scan over the measurements and one COPY out of the results, in the bare database
//   incremental  from a delivery over HTTP until its score can be read
//   node deploy/bench/scores.mjs [regions, 100,300,1000,3000] [periods, 12] [metrics, 106]
// It starts a suite of its own, unless YINGSHANG_URL names one (with YINGSHANG_DATA for its passwords).
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { accounts, scores, secretOf, withSuite } from './suite.mjs'

const [sizes = '100,300,1000,3000', periods = '12', metrics = '106'] = process.argv.slice(2)
const everything = '/jobs/score-everything/runs'
const scenario = 'getting-electricity.time.standard-case'

process.env.YINGSHANG_INTERVALS_EVERY = 'off'

/** Runs a job and gives its newest score run: {milliseconds, scoresWritten, measurementsRead}. */
async function fullRun(taskForce) {
  const { id } = await taskForce.post(everything)
  let run
  do {
    await sleep(200)
    run = await taskForce.get(`${everything}/${id}`)
  } while (run.status === 'running')
  if (run.status !== 'done') throw new Error(`the run ${run.status}: ${run.error}`)
  return (await taskForce.get('/score-runs', { size: 1 })).items[0]
}

/** Delivers a value as filings-service does; gives {seconds until the score is another, milliseconds of the run}. */
async function change(suite, taskForce, value) {
  const score = async () => (await taskForce.get('/scores', { region: '370306', period: '2021-12', node: scenario })).items[0].score
  const before = await score()
  const delivery = {
    filing: randomUUID(), entry: randomUUID(), version: 1, region: '370306', scenario, period: '2021-12', unit: 'day', value,
    special: null, withdrawn: false, demonstration: true, acceptedAt: new Date().toISOString(), department: 'benchmark',
  }
  const begun = performance.now()
  const answer = await fetch(`${suite.indicators}/api/v1/intake/measurements`, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${btoa(`filings-service:${secretOf(suite, 'delivery-password')}`)}`,
    },
    body: JSON.stringify([delivery]),
  })
  if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`)
  while ((await score()) === before) await sleep(5)
  const seconds = (performance.now() - begun) / 1000
  return { seconds, milliseconds: (await taskForce.get('/score-runs', { size: 1 })).items[0].milliseconds }
}

/** Most memory that the service of this suite ever had, in MB. */
function memory({ data }) {
  const ours = (pid) => {
    try {
      const [command, environment] = ['cmdline', 'environ'].map((file) => readFileSync(`/proc/${pid}/${file}`, 'utf8'))
      return command.includes('indicators-service/target/quarkus-app') && environment.includes(data)
    } catch {
      return false // it has ended, or is somebody else's
    }
  }
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && ours(name))
  return pid ? Math.round(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024) : NaN
}

await withSuite(async (suite) => {
  console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, node ${process.version}`)
  const { taskForce } = await accounts(suite, 'administrative-approval-bureau', '370306')
  let filled = 0
  for (const size of sizes.split(',').map(Number)) {
    scores(suite, 'fill', filled, size, periods, metrics)
    filled = size
    const full = await fullRun(taskForce)
    const [scan, copy] = scores(suite, 'raw')
    const least = scan.seconds + copy.seconds
    const seconds = full.milliseconds / 1000
    const changes = []
    for (let i = 0; i < 5; i++) changes.push(await change(suite, taskForce, 20 + 3 * i + size / 1000))
    const middle = changes.sort((one, other) => one.seconds - other.seconds)[2]
    console.log(`${size} regions, ${full.measurementsRead} measurements, ${copy.rows} rows of results`)
    console.log(`  full run      ${seconds.toFixed(1)} s, ${((1000 * seconds) / size).toFixed(2)} ms a region`)
    console.log(`  scan + COPY   ${scan.seconds.toFixed(2)} + ${copy.seconds.toFixed(2)} s, full : bare ${(seconds / least).toFixed(1)}  (wanted: at most 6)`)
    console.log(`  one change    ${middle.seconds.toFixed(2)} s until seen, ${middle.milliseconds} ms of it the run (median of 5)`)
    console.log(`  memory        ${memory(suite)} MB at most`)
  }
})
