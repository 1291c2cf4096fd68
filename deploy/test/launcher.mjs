// A launcher under test: deploy/run on a data directory and ports of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const run = new URL('../run', import.meta.url).pathname
const services = ['gateway', 'indicators-service', 'filings-service']

/** Settings with which a launcher disturbs nobody else on the machine. */
export function settings(data, base = 18080) {
  return {
    ...process.env,
    YINGSHANG_DATA: data,
    YINGSHANG_GATEWAY_PORT: `${base}`,
    YINGSHANG_INDICATORS_PORT: `${base + 1}`,
    YINGSHANG_FILINGS_PORT: `${base + 2}`,
    YINGSHANG_DB_PORT: `${base + 3}`,
  }
}

/** Starts deploy/run; `output` grows, `says` awaits a text in it, `ended` resolves to {code, signal, seconds}. */
export function launch(env, ...args) {
  const begun = performance.now()
  const child = spawn(run, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const launcher = { pid: child.pid, output: '', signal: (name) => child.kill(name) }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (launcher.output += chunk))
  launcher.ended = once(child, 'close').then(([code]) => ({ code, seconds: (performance.now() - begun) / 1000 }))
  launcher.says = async (text, seconds = 400) => {
    let over = false
    launcher.ended.then(() => (over = true))
    for (const end = Date.now() + seconds * 1000; !launcher.output.includes(text); await sleep(50)) {
      if (over || Date.now() > end) throw new Error(`never said "${text}":\n${launcher.output}`)
    }
  }
  launcher.ready = () => launcher.says('Ctrl-C stops everything')
  return launcher
}

/** The processes at work on a data directory: [{pid, name}], services under their module's name. */
export function processesOn(data) {
  const found = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let words
    try {
      words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    } catch {
      continue
    }
    const jar = words.find((word) => word.endsWith('quarkus-run.jar')) ?? ''
    if (words.includes(`-Dyingshang.data=${data}`)) {
      found.push({ pid: +pid, name: services.find((service) => jar.includes(`/${service}/`)) })
    } else if (words[0].startsWith(`${data}/lib/`) && words.includes(`${data}/postgres`)) {
      found.push({ pid: +pid, name: 'postgres' })
    }
  }
  return found
}

/** Awaits that no process is left at work on a data directory. */
export async function nothingLeft(data, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; processesOn(data).length > 0; await sleep(50)) {
    if (Date.now() > end) throw new Error(`left over: ${JSON.stringify(processesOn(data))}`)
  }
}
