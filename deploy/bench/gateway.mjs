// Measures, in one run on one machine after a warm-up, what it costs to read a published score
//   bare      from a Vert.x handler that does nothing but send the same bytes
//   service   from indicators-service
//   gateway   through the gateway
//   node deploy/bench/gateway.mjs [seconds, 5] [rounds, 3]
// It starts a suite with the demonstration, unless YINGSHANG_URL names one (whose limits must be out of the way).
import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { withSuite } from './suite.mjs'

const [seconds = 5, rounds = 3] = process.argv.slice(2).map(Number)
const path = process.env.BENCH_PATH ?? '/api/v1/scores?region=370306&period=2021-S2&size=20'
const root = new URL('../..', import.meta.url).pathname
const libraries = `${root}gateway/target/quarkus-app/lib/main/*:${root}gateway/target/quarkus-app/lib/boot/*`
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java'
const program = ['-XX:+UseSerialGC', '-cp', libraries, `${root}deploy/bench/Http.java`]
const port = 19089
/** Seconds for which each is asked before anything counts: that is how long the compiler of a JVM takes to be done with it. */
const warmUp = 60
const wanted = { service: 0.6, gateway: 0.4 }

/** Requests per second and microseconds of a request, with so many connections. */
async function ask(url, connections, time = seconds) {
  const { stdout } = await promisify(execFile)(java, [...program, 'ask', url, `${time}`, `${connections}`])
  const [rate, micros] = stdout.trim().split(' ').map(Number)
  return { rate, micros }
}

const middle = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

async function bare(answer, work) {
  const directory = mkdtempSync(`${tmpdir()}/yingshang-bare-`)
  const file = `${directory}/answer`
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()))
  const handler = spawn(java, [...program, 'serve', `${port}`, file, answer.headers.get('content-type')], { stdio: 'inherit' })
  try {
    for (let i = 0; i < 100; i++) {
      if (await fetch(`http://127.0.0.1:${port}/`).then((said) => said.ok, () => false)) break
      await sleep(100)
    }
    return await work(`http://127.0.0.1:${port}`)
  } finally {
    handler.kill()
    rmSync(directory, { recursive: true, force: true })
  }
}

await withSuite(async ({ url, indicators }) => {
  const answer = await fetch(indicators + path)
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB; ${path}`)
  await bare(answer, async (handler) => {
    const targets = { bare: handler, service: indicators, gateway: url }
    for (const target of Object.values(targets)) await ask(target + path, 32, warmUp)
    for (const connections of [32, 1]) {
      const rates = { bare: [], service: [], gateway: [] }
      const micros = { bare: [], service: [], gateway: [] }
      for (let round = 0; round < rounds; round++) {
        for (const [name, target] of Object.entries(targets)) {
          const one = await ask(target + path, connections)
          rates[name].push(one.rate)
          micros[name].push(one.micros)
          console.log(`${name.padEnd(8)} ${connections} connections ${String(one.rate).padStart(7)} requests/s, median ${one.micros} µs`)
        }
      }
      if (connections > 1) {
        for (const [name, target] of Object.entries(wanted)) {
          const ratios = rates[name].map((rate, i) => rate / rates.bare[i])
          console.log(`${name} : bare handler  ${ratios.map((ratio) => ratio.toFixed(2)).join('  ')}  (wanted: ${target})`)
        }
      } else {
        const added = (middle(micros.gateway) - middle(micros.service)) / 1000
        console.log(`added by the gateway at one connection  ${added.toFixed(2)} ms  (wanted: at most 0.5)`)
      }
    }
  })
}, ['--demo'])
