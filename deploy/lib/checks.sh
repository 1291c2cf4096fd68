# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# What must be true before anything is started.

# require_tools: the machine has what the launcher needs.
require_tools() {
  [[ $(uname -s) == Linux ]] || fail "deploy/run needs Linux."
  local tool
  for tool in setpriv setsid flock; do
    command -v "$tool" >/dev/null || fail "deploy/run needs $tool (package util-linux)."
  done
  require_java
  require_node
}

require_java() {
  local version
  jdk=${JAVA_HOME:+$JAVA_HOME/bin/}
  version=$("${jdk}javac" -version 2>&1) || fail \
    "A JDK of version 17 or later is needed: javac was not found${JAVA_HOME:+ in JAVA_HOME=$JAVA_HOME}." \
    "Install one (Debian: openjdk-17-jdk-headless) or point JAVA_HOME at it."
  version=${version##*javac }
  ((${version%%[!0-9]*} >= 17)) || fail "A JDK of version 17 or later is needed; ${jdk}javac is $version."
}

# require_node: what the build of the console takes (gateway/src/main/webui/package.json).
require_node() {
  local version major minor
  version=$(node --version 2>/dev/null) || fail "Node.js 20.19 or later is needed, with npm: node was not found in the PATH."
  IFS=. read -r major minor _ <<<"${version#v}"
  ((major > 20 || (major == 20 && minor >= 19))) || fail \
    "Node.js 20.19 or later is needed, for the build of the console; node is ${version#v}." \
    "Install a newer one (https://nodejs.org) and put it first in the PATH."
  npm --version >/dev/null 2>&1 || fail \
    "npm is needed, for the build of the console: it was not found in the PATH, or does not start." \
    "It comes with Node.js; on Debian it is a package of its own: npm."
}

# require_free_ports VARIABLE...: each variable holds a port of its own on which nobody listens.
require_free_ports() {
  local variable port
  local -A seen=()
  for variable in "$@"; do
    port=${!variable}
    if ! [[ $port =~ ^[1-9][0-9]{0,4}$ ]] || ((port > 65535)); then fail "$variable=$port is not a port number."; fi
    [[ -z ${seen[$port]:-} ]] || fail "$variable and ${seen[$port]} are both $port; each needs a port of its own."
    seen[$port]=$variable
    ! port_answers "$port" || fail \
      "Port $port ($variable) is in use by another program. Nothing was started." \
      "Stop that program, or choose another port: $variable=$((port < 55536 ? port + 10000 : port - 10000)) deploy/run"
  done
}

port_answers() {
  local address
  for address in 127.0.0.1 "$gateway_address"; do
    ! (exec 3<>"/dev/tcp/$address/$1") 2>/dev/null || return 0
  done
  return 1
}

# has_outside_databases: whether the services are pointed at a PostgreSQL of their owner's.
has_outside_databases() {
  local service variable given=0
  for service in GATEWAY INDICATORS FILINGS; do
    variable=YINGSHANG_DB_URL_$service
    [[ -z ${!variable:-} ]] || given=$((given + 1))
  done
  ((given > 0)) || return 1
  for service in GATEWAY INDICATORS FILINGS; do
    for variable in "YINGSHANG_DB_URL_$service" "YINGSHANG_DB_USER_$service" "YINGSHANG_DB_PASSWORD_$service"; do
      [[ -n ${!variable:-} ]] || fail "$variable is missing: an outside PostgreSQL needs URL, USER and PASSWORD for all three services."
    done
  done
}
