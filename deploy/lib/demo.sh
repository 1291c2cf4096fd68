# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# The demonstration: loaded through the public API, while the services are watched.

load_demo() {
  local status=0
  YINGSHANG_URL=$gateway_url YINGSHANG_SECRETS=$data/secrets YINGSHANG_ADMIN_PASSWORD=$admin_password \
    setsid setpriv --pdeathsig TERM node "$root/deploy/demo/load.mjs" </dev/null 9>&- &
  step_pid=$!
  while alive "$step_pid"; do
    require_running "${!pids[@]}"
    sleep 0.3
  done
  wait "$step_pid" || status=$?
  step_pid=
  ((status == 0)) || warn "The demonstration is not complete; deploy/run --demo goes on where it stopped. The services keep running."
}
