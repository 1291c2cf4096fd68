# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# A PostgreSQL server of our own, from the binaries that Maven fetches; its files stay in data/postgres.

databases=(gateway indicators filings)
as_database=()       # the command that gives up root, empty for an ordinary user

# start_postgres: nothing to do when a server was taken over.
start_postgres() {
  local begun; begun=$(now)
  [[ -z ${pids[postgres]:-} ]] || return 0
  install_binaries
  choose_identity
  [[ -d $data/postgres ]] || create_cluster
  start_server
  say "  postgres ready after $(since "$begun") (port $YINGSHANG_DB_PORT)"
}

# take_over_server: whether a server that a killed launcher left behind still serves our data; it is then ours again.
take_over_server() {
  find_server || return 1
  YINGSHANG_DB_PORT=$server_port
  pids[postgres]=$server
  say "Taking over the PostgreSQL server that an earlier run left behind (process $server, port $server_port)."
}

# find_server: sets server and status when a PostgreSQL runs on our data; one that is stopping is waited for.
find_server() {
  local deadline=$(($(now) + 10000)) patience=$(($(now) + 1000))
  while read_pid_file && is_our_postgres "$server"; do
    if [[ $status == ready* ]] && (($(now) > patience)); then return 0; fi
    (($(now) < deadline)) || fail "PostgreSQL (process $server) on $data/postgres neither serves nor stops: see $logs/postgres.log."
    sleep 0.2
  done
  return 1
}

# The lines of postmaster.pid: process, directory, start, port, socket, address, shared memory, status.
read_pid_file() {
  local lines=()
  { mapfile -t lines <"$data/postgres/postmaster.pid"; } 2>/dev/null || return 1
  server=${lines[0]:-} server_port=${lines[3]:-} status=${lines[7]:-}
  [[ $server =~ ^[0-9]+$ ]]
}

is_our_postgres() {
  alive "$1" && [[ $(<"/proc/$1/comm") == postgres && $(readlink "/proc/$1/cwd") == "$data/postgres" ]]
} 2>/dev/null

# install_binaries: sets binaries, the directory of initdb and postgres.
install_binaries() {
  local version cpu artifact home
  version=$(sed -n 's|.*<postgres-binaries.version>\(.*\)</postgres-binaries.version>.*|\1|p' "$root/pom.xml")
  case $(uname -m) in
    x86_64) cpu=amd64 ;;
    aarch64) cpu=arm64v8 ;;
    *) fail "There are no PostgreSQL binaries for $(uname -m): point YINGSHANG_DB_URL_* at a server of your own." ;;
  esac
  artifact=embedded-postgres-binaries-linux-$cpu
  home=$data/lib/postgresql-$version-$cpu
  binaries=$home/bin
  [[ ! -d $home ]] || return 0
  say "Fetching PostgreSQL $version ..."
  rm -rf "$data/lib/new" && mkdir -p "$data/lib/new"
  maven postgres-fetch --non-recursive dependency:copy -DoutputDirectory="$data/lib/new" \
    -Dartifact="io.zonky.test.postgres:$artifact:$version" ||
    fail_with_log postgres-fetch "PostgreSQL could not be fetched."
  (cd "$data/lib/new" && "${jdk}jar" xf "$artifact-$version.jar")
  unpack "$data/lib/new"/*.txz "$data/lib/new"
  rm -f "$data/lib/new"/*.{txz,jar}
  mv "$data/lib/new" "$home"
}

# unpack ARCHIVE DIRECTORY: with xz, or with Python where that is missing.
unpack() {
  if command -v xz >/dev/null; then
    tar --no-same-owner -xJf "$1" -C "$2"
  elif command -v python3 >/dev/null; then
    python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2])' "$1" "$2"
  else
    fail "Unpacking PostgreSQL needs xz (Debian: xz-utils) or python3; neither was found."
  fi
}

# choose_identity: PostgreSQL refuses to run as root. Uid 65534 must be able to reach the data directory; where it
# cannot (a checkout below /root), a user namespace without any identity takes root's powers away instead.
choose_identity() {
  local owner=65534
  ((EUID == 0)) || return 0
  as_database=(setpriv --reuid=65534 --regid=65534 --clear-groups)
  if ! "${as_database[@]}" test -x "$data" -a -x "$binaries" 2>/dev/null; then
    as_database=(unshare --user) owner=0
    "${as_database[@]}" true 2>/dev/null || fail \
      "PostgreSQL does not run as root, and uid 65534 cannot reach $data (a directory above it is closed)." \
      "Choose a data directory that others may pass through: YINGSHANG_DATA=/var/lib/yingshang deploy/run"
  fi
  if [[ -d $data/postgres && $(stat -c %u "$data/postgres") != "$owner" ]]; then
    chown -R "$owner:$owner" "$data/postgres"
  fi
  database_owner=$owner
}

# create_cluster: made beside its final place and renamed when complete, so that a half-made one is never used.
create_cluster() {
  local new=$data/postgres.new
  say "Creating the databases ..."
  rm -rf "$new" && mkdir -m 700 "$new"
  ((EUID != 0)) || chown "$database_owner:$database_owner" "$new"
  step initdb "${as_database[@]}" setpriv --pdeathsig TERM "$binaries/initdb" --pgdata="$new" --username=postgres --auth=reject \
    --encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8 </dev/null ||
    fail_with_log initdb "The database could not be created."
  cat >"$new/pg_hba.conf" <<<'host all all 127.0.0.1/32 scram-sha-256'
  single_user "$new" "$(sql_for_roles CREATE; sql_for_databases)"
  mv "$new" "$data/postgres"
}

# single_user DIRECTORY SQL: runs statements, one a line, without a server anybody could connect to.
single_user() {
  step initdb "${as_database[@]}" setpriv --pdeathsig TERM \
    "$binaries/postgres" --single -D "$1" -c exit_on_error=on postgres <<<"$2" ||
    fail_with_log initdb "The databases could not be prepared."
}

sql_for_roles() {
  local name
  printf "ALTER ROLE postgres PASSWORD '%s';\n" "$(secret db-postgres)"
  for name in "${databases[@]}"; do
    printf "%s ROLE %s LOGIN PASSWORD '%s';\n" "$1" "$name" "$(secret "db-$name")"
  done
}

sql_for_databases() {
  local name
  for name in "${databases[@]}"; do
    printf 'CREATE DATABASE %s OWNER %s;\nREVOKE ALL ON DATABASE %s FROM PUBLIC;\n' "$name" "$name" "$name"
  done
}

# clear_the_way: waits for the last processes of a killed server; a pid file that nobody owns any more is removed, since
# its number may by now belong to another program.
clear_the_way() {
  local deadline=$(($(now) + 10000))
  while [[ -n $(find /proc -maxdepth 2 -name cwd -lname "$data/postgres" 2>/dev/null) ]]; do
    (($(now) < deadline)) || return 0
    sleep 0.2
  done
  rm -f "$data/postgres/postmaster.pid"
}

# start_server: waits until it serves. Killed with its launcher, it shuts down by itself (SIGINT: a fast shutdown).
start_server() {
  local deadline=$(($(now) + 120000)) name
  clear_the_way
  for name in postgres "${databases[@]}"; do
    has_secret "db-$name" || { single_user "$data/postgres" "$(sql_for_roles ALTER)"; break; }
  done
  launch postgres "${as_database[@]}" setpriv --pdeathsig INT "$binaries/postgres" -D "$data/postgres" \
    -c listen_addresses=127.0.0.1 -c port="$YINGSHANG_DB_PORT" -c unix_socket_directories= -c log_timezone=Asia/Shanghai
  until read_pid_file && [[ $server == "${pids[postgres]}" && $status == ready* ]]; do
    require_running postgres
    (($(now) < deadline)) || fail_with_log postgres "PostgreSQL is not ready after two minutes."
    sleep 0.05
  done
}

# stop_postgres PID: a fast shutdown; if that takes too long an immediate one, after which the next start recovers.
stop_postgres() {
  kill -INT "$1" 2>/dev/null || true
  gone_within 3 "$1" || kill -QUIT "$1" 2>/dev/null || true
  gone_within 1 "$1" || kill -KILL "$1" 2>/dev/null || true
}
