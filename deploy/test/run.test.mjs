// What deploy/run promises about starting, stopping and surviving. Needs free ports 18080-18083 and some minutes:
//   node --test deploy/test/*.test.mjs
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { after, afterEach, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Api } from '../demo/api.mjs'
import { launch, nothingLeft, processesOn, settings } from './launcher.mjs'

const data = mkdtempSync('/tmp/yingshang-test-')
chmodSync(data, 0o755) // as root, PostgreSQL runs as uid 65534, which must get in
const env = settings(data)
const gateway = `http://127.0.0.1:${env.YINGSHANG_GATEWAY_PORT}`
const taskForce = { name: 'task-force', password: 'in-tests-only', roles: ['TASK_FORCE'] }
let running

/** Each case begins with a suite that is ready. */
async function ready() {
  running = launch(env)
  await running.ready()
  return running
}

async function stop(launcher, signal = 'SIGTERM') {
  const begun = Date.now()
  launcher.signal(signal)
  const { code } = await launcher.ended
  assert.ok(Date.now() - begun < 10_000, 'stopped within 10 s')
  assert.deepEqual(processesOn(data), [])
  return code
}

before(async () => {
  const first = await ready()
  assert.match(first.output, /password [0-9a-f]{32} \(shown this once/)
  const admin = { name: 'admin', password: readFileSync(`${data}/secrets/admin-password`, 'utf8').trim() }
  await (await new Api(gateway).as(admin)).join(taskForce)
  await stop(first)
})

afterEach(async () => {
  running?.signal('SIGTERM')
  await running?.ended
})

after(() => rmSync(data, { recursive: true }))

test('secrets are readable by their owner only', () => {
  assert.equal(statSync(`${data}/secrets`).mode & 0o777, 0o700)
  for (const name of readdirSync(`${data}/secrets`).filter((file) => !file.endsWith('.shown'))) {
    assert.equal(statSync(`${data}/secrets/${name}`).mode & 0o777, 0o600, name)
  }
})

test('all processes run, the first password is not shown again, Ctrl-C stops everything', async () => {
  const launcher = await ready()
  assert.equal((await fetch(`${gateway}/q/health/ready`)).status, 200)
  const names = new Set(processesOn(data).map(({ name }) => name))
  assert.deepEqual([...names].sort(), ['filings-service', 'gateway', 'indicators-service', 'postgres'])
  assert.doesNotMatch(launcher.output, /[0-9a-f]{32}/)
  assert.equal(await stop(launcher, 'SIGINT'), 130)
})

test('a second launcher on the same data says that the first runs, and the first runs on', async () => {
  const launcher = await ready()
  const second = launch(env)
  const { code, seconds } = await second.ended
  assert.equal(code, 1)
  assert.match(second.output, /already runs on .* \(process \d+/)
  assert.ok(seconds < 3)
  assert.equal((await fetch(`${gateway}/q/health/ready`)).status, 200)
  launcher.signal('SIGHUP')
  const third = launch(env)
  await third.ready()
  await stop(third)
})

test('an argument that nobody knows is refused, with what there is', async () => {
  const launcher = launch(env, '--demonstration')
  assert.equal((await launcher.ended).code, 1)
  assert.match(launcher.output, /Unknown argument: --demonstration/)
  assert.match(launcher.output, /--demo /)
})

test('an outside PostgreSQL needs all nine variables, and the missing one is named', async () => {
  const launcher = launch({ ...env, YINGSHANG_DB_URL_GATEWAY: 'jdbc:postgresql://127.0.0.1:1/gateway' })
  assert.equal((await launcher.ended).code, 1)
  assert.match(launcher.output, /YINGSHANG_DB_USER_GATEWAY is missing/)
})

test('a port of somebody else is named, and nothing is started', async () => {
  for (const variable of Object.keys(env).filter((name) => name.endsWith('_PORT') && name.startsWith('YINGSHANG'))) {
    const other = createServer().listen(+env[variable], '127.0.0.1')
    await once(other, 'listening')
    const launcher = launch(env)
    assert.equal((await launcher.ended).code, 1)
    assert.match(launcher.output, new RegExp(`Port ${env[variable]} \\(${variable}\\) is in use`))
    assert.deepEqual(processesOn(data), [])
    other.close()
  }
})

for (const [i, victim] of ['gateway', 'indicators-service', 'filings-service', 'postgres'].entries()) {
  test(`when ${victim} is killed, everything stops, and the next start has what was written`, async () => {
    const launcher = await ready()
    const { pid } = processesOn(data).find(({ name }) => name === victim)
    const { id } = await (await new Api(gateway).as(taskForce)).post('/rounds', { period: `${2030 + i}` })
    process.kill(pid, 'SIGKILL')
    const { code } = await launcher.ended
    assert.equal(code, 1)
    assert.match(launcher.output, new RegExp(`${victim} has stopped by itself \\(killed by signal 9\\)`))
    await nothingLeft(data)
    await ready()
    assert.equal((await (await new Api(gateway).as(taskForce)).get(`/rounds/${id}`)).period, `${2030 + i}`)
  })
}

test('when the launcher itself is killed, the next one starts at once', async () => {
  const launcher = await ready()
  process.kill(launcher.pid, 'SIGKILL')
  await stop(await ready())
})

test('a PostgreSQL server and services left over are taken over or replaced, never doubled', async () => {
  const launcher = await ready()
  const { pid } = processesOn(data).find(({ name }) => name === 'gateway')
  process.kill(pid, 'SIGSTOP')
  process.kill(launcher.pid, 'SIGKILL')
  await launcher.ended
  const server = await postgresOfNobody()
  const next = await ready()
  assert.match(next.output, new RegExp(`Taking over the PostgreSQL server .* \\(process ${server}`))
  assert.match(next.output, /Stopping 1 service\(s\) that an earlier run left behind/)
  assert.equal((await fetch(`${gateway}/q/health/ready`)).status, 200)
  await stop(next)
})

test('a launcher told to stop while it starts leaves nothing behind', async () => {
  for (const moment of ['Starting ...', 'postgres ready']) {
    const launcher = launch(env)
    await launcher.says(moment)
    await sleep(300)
    assert.equal(await stop(launcher), 143)
  }
})

/** Starts a server as a launcher would, without the tie that ends it together with its launcher. */
async function postgresOfNobody() {
  for (; processesOn(data).some(({ name }) => name === 'postgres'); await sleep(50));
  const [home] = readdirSync(`${data}/lib`)
  const identity = process.getuid() === 0 ? ['--reuid=65534', '--regid=65534', '--clear-groups'] : ['--no-new-privs']
  const child = spawn('setpriv', [...identity, `${data}/lib/${home}/bin/postgres`, '-D', `${data}/postgres`,
    '-c', `port=${env.YINGSHANG_DB_PORT}`, '-c', 'unix_socket_directories='], { detached: true, stdio: 'ignore' })
  child.unref()
  await sleep(1000)
  return child.pid
}
