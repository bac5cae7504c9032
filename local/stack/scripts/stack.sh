# stop and status, also while the shell of ./dianlu demo still builds and no launcher runs. Sourced by ./dianlu.

launcher_built() { [ -f "$root/local/stack/target/run.classpath" ]; }

# By what it runs too: after a restart of the machine a stranger may have its number.
launcher_runs() {
  local pid
  pid=$(cut -d ' ' -f 1 "$stack_home/run/launcher.pid" 2>/dev/null) && [ -n "$pid" ] || return 1
  [[ $(ps -o command= -p "$pid" 2>/dev/null) == *io.dianlu.local.stack.launcher.Main* ]]
}

# Whether a launcher may have left something to look at or to stop; without one, none is built for that.
launcher_known() { launcher_built || [ -f "$stack_home/run/launcher.pid" ]; }

# The process of a ./dianlu demo that still builds, or nothing.
builder() { launcher_runs || holder "$starting"; }

# Ends a demo that still builds, with its build; fails when there is none.
stop_build() {
  local pid who
  pid=$(builder)
  [ -n "$pid" ] || return 1
  say "stopping the build of ./dianlu demo (pid $pid)"
  who=$(identity "$pid")
  kill -TERM "$pid" || [ -z "$(identity "$pid")" ] || fail "it cannot be stopped from here"
  while [ -n "$who" ] && [ "$(identity "$pid")" = "$who" ]; do sleep 0.1; done
}

stop_stack() {
  if stop_build && ! launcher_runs; then
    echo "Dianlu is stopped"
  elif launcher_known; then
    require_launcher
    launcher launcher.Main stop
  else
    echo "Dianlu was not running"
  fi
}

# show_status [--wait SECONDS]: the wait begins with the build.
show_status() {
  local waited=0
  while [[ ${1:-} == --wait && ${2:-} =~ ^[0-9]{1,6}$ ]] && [ "$waited" -lt "$2" ] && [ -n "$(builder)" ]; do
    sleep 1
    waited=$((waited + 1))
  done
  if [ -n "$(builder)" ]; then
    echo "Dianlu is not usable yet: ./dianlu demo (pid $(builder)) is building it"
    exit 1
  elif ! launcher_known; then
    echo "Dianlu is not running (home $stack_home)"
    exit 3
  fi
  require_launcher
  [ "$waited" -eq 0 ] || set -- --wait $(($2 - waited))
  launcher launcher.Main status "$@"
}
