# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# Builds the services whose jars are absent or older than their sources.

services=(gateway indicators-service filings-service)

jar_of() { printf '%s' "$root/$1/target/quarkus-app/quarkus-run.jar"; }

# is_stale MODULE: the gateway also packs the API documents of all services.
is_stale() {
  local jar sources=("$root/pom.xml" "$root/$1/pom.xml" "$root/$1/src/main")
  jar=$(jar_of "$1")
  if [[ $1 == gateway && -d $root/docs/api ]]; then sources+=("$root/docs/api"); fi
  [[ ! -f $jar || -n $(find "${sources[@]}" -name node_modules -prune -o -newer "$jar" -print -quit) ]]
}

# build_missing: tests and style checks belong to "mvnw verify", not to starting.
# Launchers of several data directories may share one checkout, hence the lock on its pom.xml.
build_missing() {
  local service stale=() begun
  exec 8<"$root/pom.xml"
  flock 8
  for service in "${services[@]}"; do
    ! is_stale "$service" || stale+=("$service")
  done
  if ((${#stale[@]} > 0)); then
    begun=$(now)
    say "Building ${stale[*]} (the first time takes some minutes; log: $logs/build.log) ..."
    maven build package --projects "$(IFS=,; printf '%s' "${stale[*]}")" \
      -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true -Djacoco.skip=true ||
      fail_with_log build "The build has failed."
    say "  built in $(since "$begun")"
  fi
  exec 8<&-
}

# maven NAME ARGUMENTS...: the project's own Maven, its output in logs/NAME.log.
maven() {
  local name=$1; shift
  step "$name" setpriv --pdeathsig TERM "$root/mvnw" --file "$root/pom.xml" -B -q -ntp "$@" </dev/null 8>&-
}
