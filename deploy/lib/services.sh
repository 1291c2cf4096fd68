# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# The three services: started side by side, awaited until each says that it is ready.

# set_addresses: where the services find each other; only the gateway ever listens beyond this machine.
set_addresses() {
  gateway_address=${YINGSHANG_HOST:-127.0.0.1}
  [[ $gateway_address != 0.0.0.0 ]] || gateway_address=127.0.0.1
  gateway_url=http://$gateway_address:$YINGSHANG_GATEWAY_PORT
  export YINGSHANG_INDICATORS_URL=${YINGSHANG_INDICATORS_URL:-http://127.0.0.1:$YINGSHANG_INDICATORS_PORT}
  export YINGSHANG_FILINGS_URL=${YINGSHANG_FILINGS_URL:-http://127.0.0.1:$YINGSHANG_FILINGS_PORT}
  export YINGSHANG_JWKS_URL=${YINGSHANG_JWKS_URL:-$gateway_url/.well-known/jwks.json}
}

start_services() {
  local delivery=${YINGSHANG_DELIVERY_PASSWORD:-}
  [[ -n $delivery ]] || delivery=$(secret delivery-password)
  services_begun=$(now)
  start_gateway
  start_indicators
  start_filings
}

# Each secret is exported to the processes that need it, and to no other.
start_gateway() {
  local -x YINGSHANG_ADMIN_PASSWORD=$admin_password
  local -x YINGSHANG_SIGNING_KEY_FILE=${YINGSHANG_SIGNING_KEY_FILE:-$data/secrets/signing-key.jwk}
  start_service gateway gateway 192
}

start_indicators() {
  local -x YINGSHANG_HOST=127.0.0.1 YINGSHANG_DELIVERY_PASSWORD=$delivery
  start_service indicators indicators-service 384
}

start_filings() {
  local -x YINGSHANG_HOST=127.0.0.1 YINGSHANG_DELIVERY_PASSWORD=$delivery
  start_service filings filings-service 256
}

# start_service NAME MODULE MEGABYTES
start_service() {
  local name=$1 module=$2 options=()
  if ! has_outside_databases; then
    local -x "YINGSHANG_DB_URL_${name^^}=jdbc:postgresql://127.0.0.1:$YINGSHANG_DB_PORT/$name"
    local -x "YINGSHANG_DB_USER_${name^^}=$name"
    local -x "YINGSHANG_DB_PASSWORD_${name^^}=$(secret "db-$name")"
  fi
  read -ra options <<<"${YINGSHANG_JAVA_OPTS:-}"
  launch "$module" setpriv --pdeathsig TERM "${jdk}java" -Dyingshang.data="$data" -Xmx"$3m" -XX:+UseSerialGC \
    -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 "${options[@]}" -jar "$(jar_of "$module")"
}

# await_services: a line for each as it becomes ready.
await_services() {
  local module deadline=$(($(now) + 180000))
  local -A waiting=(
    [gateway]="$gateway_address $YINGSHANG_GATEWAY_PORT"
    [indicators-service]="127.0.0.1 $YINGSHANG_INDICATORS_PORT"
    [filings-service]="127.0.0.1 $YINGSHANG_FILINGS_PORT"
  )
  while ((${#waiting[@]} > 0)); do
    require_running "${!pids[@]}"
    for module in "${!waiting[@]}"; do
      # shellcheck disable=SC2086  # address and port are two words
      if answers_ready ${waiting[$module]}; then
        say "  $module ready after $(since "$services_begun") (port ${waiting[$module]#* })"
        unset "waiting[$module]"
      elif (($(now) > deadline)); then
        fail_with_log "$module" "$module is not ready after three minutes."
      fi
    done
    sleep 0.2
  done
}

# answers_ready ADDRESS PORT
answers_ready() (
  exec 3<>"/dev/tcp/$1/$2"
  printf 'GET /q/health/ready HTTP/1.0\r\nHost: %s\r\n\r\n' "$1" >&3
  read -r -t 5 line <&3
  [[ $line == *' 200 '* ]]
) 2>/dev/null
