# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# What the launcher says: progress on standard output, trouble on standard error.
# A closed terminal or pipe must never keep it from stopping what it started, hence the "|| true".

say() { printf '%s\n' "$*" 2>/dev/null || true; }

warn() { printf '%s\n' "$*" >&2 2>/dev/null || true; }

# fail MESSAGE... : one line each, then the end (the EXIT trap stops what runs).
fail() {
  local line
  for line in "$@"; do warn "$line"; done
  exit 1
}

# fail_with_log NAME MESSAGE: the same, with the end of a log.
fail_with_log() {
  warn "$2"
  show_tail "$1"
  exit 1
}

# show_tail NAME: the last lines of a log, indented.
show_tail() {
  local log=$logs/$1.log
  [[ -s $log ]] || { warn "  ($log is empty)"; return 0; }
  warn "  the end of $log:"
  tail -n 30 "$log" | sed 's/^/  | /' >&2 || true
}

# Milliseconds on a clock for measuring, and a span of them as "3.2 s".
now() { printf '%s' $((${EPOCHREALTIME/[.,]/} / 1000)); }

since() {
  local ms=$(($(now) - $1))
  printf '%d.%d s' $((ms / 1000)) $((ms % 1000 / 100))
}
