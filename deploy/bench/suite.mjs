// The suite that is measured: one that runs already (YINGSHANG_URL), or one of the benchmark's own that is gone afterwards.
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from '../demo/api.mjs'

const root = new URL('../..', import.meta.url).pathname
const ports = { GATEWAY: 19080, INDICATORS: 19081, FILINGS: 19082, DB: 19083 }

/** Runs `work` with a suite: {url, indicators, data, database}; one of our own is started with `options`. */
export async function withSuite(work, options = []) {
  if (process.env.YINGSHANG_URL) return work(running())
  const data = mkdtempSync(`${tmpdir()}/yingshang-bench-`)
  const child = spawn(`${root}deploy/run`, options, { env: settings(data), stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  try {
    await says(child, options.includes('--demo') ? 'Demonstration data is loaded' : 'Ctrl-C stops everything')
    const url = `http://127.0.0.1:${ports.GATEWAY}`
    return await work({ url, indicators: `http://127.0.0.1:${ports.INDICATORS}`, data, database: database(data, ports.DB) })
  } finally {
    child.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

function running() {
  const { YINGSHANG_URL: url, YINGSHANG_DATA: data = `${root}data`, YINGSHANG_DB_PORT: port = '54329' } = process.env
  const indicators = process.env.YINGSHANG_INDICATORS_URL ?? 'http://127.0.0.1:8081'
  return { url, indicators, data, database: process.env.YINGSHANG_DB_URL_FILINGS ? {} : database(data, port) }
}

function settings(data) {
  const env = { ...process.env, YINGSHANG_DATA: data }
  // What is measured asks more than anybody may.
  for (const limit of ['ADDRESS', 'ACCOUNT', 'SIGN_IN']) env[`YINGSHANG_RATES_${limit}_BURST`] = '1000000000'
  for (const [name, port] of Object.entries(ports)) env[`YINGSHANG_${name}_PORT`] = `${port}`
  return env
}

const secret = (data, name) => readFileSync(`${data}/secrets/${name}`, 'utf8').trim()

const database = (data, port) => ({
  YINGSHANG_DB_URL_FILINGS: `jdbc:postgresql://127.0.0.1:${port}/filings`,
  YINGSHANG_DB_USER_FILINGS: 'filings',
  YINGSHANG_DB_PASSWORD_FILINGS: secret(data, 'db-filings'),
  YINGSHANG_DB_URL_INDICATORS: `jdbc:postgresql://127.0.0.1:${port}/indicators`,
  YINGSHANG_DB_USER_INDICATORS: 'indicators',
  YINGSHANG_DB_PASSWORD_INDICATORS: secret(data, 'db-indicators'),
})

async function says(child, text) {
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  while (!output.includes(text)) {
    if (child.exitCode !== null) throw new Error(`the suite did not start:\n${output}`)
    await sleep(100)
  }
}

/** New accounts of the suite by what they do: {filer, taskForce}. The filer files for `region`. */
export async function accounts({ url, data }, department, region) {
  const password = process.env.YINGSHANG_ADMIN_PASSWORD ?? secret(data, 'admin-password')
  const admin = await new Api(url).as({ name: 'admin', password })
  const make = async (role, more) => {
    const account = { name: `bench-${randomBytes(4).toString('hex')}`, password: randomBytes(15).toString('base64url') }
    await admin.join({ ...account, roles: [role], department: null, regions: [], ...more })
    return new Api(url).as(account)
  }
  return {
    filer: await make('DEPARTMENT', { department, regions: [region] }),
    taskForce: await make('TASK_FORCE'),
  }
}

/** A password that the launcher made up. */
export const secretOf = ({ data }, name) => secret(data, name)

/** What the database does by itself, as Raw.java measures it: {rows, seconds}. */
export const raw = (suite, ...task) => bare(suite, 'Raw.java', task)[0]

/** Measurements for scoring, and what the database does with them by itself: a {rows, seconds} for each step. */
export const scores = (suite, ...task) => bare(suite, 'Scores.java', task)

function bare({ database }, program, task) {
  const libraries = `${root}filings-service/target/quarkus-app/lib/main/`
  const driver = readdirSync(libraries).find((name) => name.startsWith('org.postgresql.postgresql-'))
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
  const said = execFileSync(java, ['-cp', libraries + driver, `${root}deploy/bench/${program}`, ...task.map(String)], {
    env: { ...process.env, ...database },
    encoding: 'utf8',
  })
  return said.trim().split('\n').map((line) => {
    const [rows, seconds] = line.split(' ').map(Number)
    return { rows, seconds }
  })
}
