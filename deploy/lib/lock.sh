# shellcheck shell=bash disable=SC2034,SC2154 # the parts share the variables of deploy/run
# One launcher for one data directory.

# take_lock: waits for a launcher that is just stopping or starting; one that still runs after a second is reported.
take_lock() {
  local deadline=$(($(now) + 12000)) patience=$(($(now) + 1000)) holder state
  touch "$data/lock" 2>/dev/null || fail "$data cannot be written by $(id -un)."
  exec 9<"$data/lock"
  until flock --nonblock 9; do
    read -r holder state <"$data/lock" || true
    if (($(now) > deadline)) || { (($(now) > patience)) && [[ $state == running* ]] && alive "$holder"; }; then
      fail "Yingshang already runs on $data (process $holder, $state). Nothing was started."
    fi
    sleep 0.2
  done
  printf '%s running, its gateway on port %s\n' "$$" "$YINGSHANG_GATEWAY_PORT" >"$data/lock"
}

# end_leftovers: stops services that a killed launcher left behind on this data directory.
end_leftovers() {
  local directory word words=() found=()
  for directory in /proc/[0-9]*; do
    { mapfile -d '' -t words <"$directory/cmdline"; } 2>/dev/null || continue
    for word in "${words[@]}"; do
      [[ $word != "-Dyingshang.data=$data" ]] || found+=("${directory#/proc/}")
    done
  done
  ((${#found[@]} > 0)) || return 0
  say "Stopping ${#found[@]} service(s) that an earlier run left behind (process ${found[*]})."
  end_all 6 "${found[@]}"
}
