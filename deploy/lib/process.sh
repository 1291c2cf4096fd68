# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# Processes: starting them as our own, watching them, stopping them all.

declare -A pids=()   # what must keep running, by name
step_pid=            # what the launcher waits for just now, if anything

# launch NAME COMMAND...: starts a process that must keep running, its output in logs/NAME.log.
# It gets a session of its own, so that Ctrl-C reaches the launcher alone, and not the launcher's lock (descriptor 9).
launch() {
  local name=$1; shift
  open_log "$name"
  (cd "$logs" && exec setsid "$@" 9>&-) </dev/null >>"$logs/$name.log" 2>&1 &
  pids[$name]=$!
}

# step NAME COMMAND...: runs something that ends, its output in logs/NAME.log; a signal to the launcher is heeded meanwhile.
step() {
  local name=$1 status=0; shift
  open_log "$name"
  (cd "$data" && exec setsid "$@" 9>&-) <&0 >>"$logs/$name.log" 2>&1 &
  step_pid=$!
  wait "$step_pid" || status=$?
  step_pid=
  return "$status"
}

# open_log NAME: keeps one older log once the current one has grown large, and marks where this run begins.
open_log() {
  local log=$logs/$1.log
  if [[ -f $log ]] && (($(stat -c %s "$log") > 10000000)); then mv "$log" "$logs/$1.previous.log"; fi
  printf -- '--- %(%F %T %z)T deploy/run\n' -1 >>"$log"
}

# alive PID: runs, and is not merely waiting to be buried. A process whose first thread has ended still holds its ports
# and files until its other threads have.
alive() {
  local stat threads
  { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 1
  threads=("/proc/$1/task/"*)
  [[ ${stat##*) } != [ZX]* ]] || ((${#threads[@]} > 1))
}

# gone_within SECONDS PID...: waits until none of them is alive.
gone_within() {
  local deadline=$(($(now) + $1 * 1000)) pid; shift
  for pid in "$@"; do
    while alive "$pid"; do
      (($(now) < deadline)) || return 1
      sleep 0.1
    done
  done
}

# end_all SECONDS PID...: asks them to stop, and after that time no longer asks.
end_all() {
  local seconds=$1; shift
  (($# > 0)) || return 0
  kill -TERM "$@" 2>/dev/null || true
  gone_within "$seconds" "$@" || kill -KILL "$@" 2>/dev/null || true
  gone_within 1 "$@" || true
}

# require_running NAME...: says which one died and shows the end of its log.
require_running() {
  local name status=0
  for name in "$@"; do
    alive "${pids[$name]}" && continue
    wait "${pids[$name]}" 2>/dev/null || status=$?
    unset "pids[$name]"
    fail_with_log "$name" "$name has stopped by itself ($(meaning_of "$status")). Everything is stopped with it."
  done
}

meaning_of() {
  if (($1 == 127)); then printf 'it was taken over, so its exit code is not known'
  elif (($1 > 128)); then printf 'killed by signal %d' $(($1 - 128))
  else printf 'exit code %d' "$1"; fi
}

# stop_all: everything that this launcher started or took over, within 10 s, the database last.
stop_all() {
  set +e
  trap '' INT TERM HUP
  printf '%s stopping\n' "$$" >"$data/lock"
  if [[ -n $step_pid ]]; then
    kill -TERM -- "-$step_pid" 2>/dev/null
    gone_within 2 "$step_pid" || kill -KILL -- "-$step_pid" 2>/dev/null
  fi
  ((${#pids[@]} > 0)) || return 0
  local begun database=${pids[postgres]:-}
  begun=$(now)
  say "Stopping ..."
  unset 'pids[postgres]'
  end_all 4 "${pids[@]}"
  [[ -z $database ]] || stop_postgres "$database"
  say "Stopped ($(since "$begun")). The data stays in $data."
}
