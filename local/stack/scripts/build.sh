# Builds what is stale, by the content of the sources: quick when nothing changed. Sourced by ./dianlu.

readonly java_modules=platform-core,tenant-admin,local/demo,local/bench
readonly java_sources=(pom.xml api platform-core tenant-admin local)

# One line for the content of all files under the given paths, without what builds leave.
fingerprint() {
  (cd "$root" && find "$@" \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' \) -prune \
    -o -type f -print 2>/dev/null | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum)
}

# stale STAMP PATH...: whether these sources differ from those of the last successful build.
stale() {
  local stamp=$root/.dianlu/build/$1
  fingerprint_now=$(fingerprint "${@:2}")
  [ ! -f "$stamp" ] || [ "$(<"$stamp")" != "$fingerprint_now" ]
}

built() {
  mkdir -p "$root/.dianlu/build"
  printf '%s' "$fingerprint_now" >"$root/.dianlu/build/$1"
}

# alone COMMAND...: two builds of one checkout would write into the same folders; the second one is told so.
alone() {
  local lock=$root/.dianlu/build/pid holder
  mkdir -p "$root/.dianlu/build"
  until (set -o noclobber && echo $$ >"$lock") 2>/dev/null; do
    holder=$(cat "$lock" 2>/dev/null || true)
    [ -z "$holder" ] || ! kill -0 "$holder" 2>/dev/null ||
      fail "another ./dianlu (pid $holder) is building in $root; wait until it is done"
    rm -f "$lock" || fail "$lock cannot be removed" # of one that was killed
  done
  (
    trap 'rm -f "$lock"' EXIT
    "$@"
  )
}

# quietly NAME COMMAND...: runs it alone; shows its output only when it fails, and now and then that it goes on.
quietly() {
  alone logged "$@"
}

logged() {
  local log=$root/.dianlu/build/$1.log outcome=0 pulse
  (while sleep 30 >/dev/null 2>&1 && kill -0 $$; do say "still at it, $SECONDS s so far"; done) &
  pulse=$!
  "${@:2}" >"$log" 2>&1 || outcome=$?
  kill "$pulse" 2>/dev/null || true # it ended by itself when nobody reads any more
  [ "$outcome" -eq 0 ] || {
    tail -n 60 "$log" >&2
    fail "building failed; the whole output is in $log"
  }
}

# Enough for the commands that only look at or stop a stack.
require_launcher() {
  [ -f "$root/local/stack/target/run.classpath" ] || build_launcher
}

launcher_runs() {
  local pid
  pid=$(cut -d ' ' -f 1 "${DIANLU_HOME:-$root/.dianlu}/run/launcher.pid" 2>/dev/null) && kill -0 "$pid" 2>/dev/null
}

build_launcher() {
  if stale launcher pom.xml local/stack || [ ! -f "$root/local/stack/target/run.classpath" ]; then
    say "building the launcher"
    quietly launcher maven -q -pl local/stack -am process-classes
    built launcher
  fi
}

build_java() {
  if stale java "${java_sources[@]}" ||
    [ ! -f "$root/local/bench/target/run.classpath" ] || ! compgen -G "$root/platform-core/target/platform-core-*.jar" >/dev/null; then
    say "building the applications (the first time about three minutes)"
    quietly java maven -q -pl "$java_modules" -am -Dmaven.test.skip=true package dependency:build-classpath \
      -Dmdep.includeScope=runtime -Dmdep.outputFile=target/run.classpath
    built java
    fingerprint_now=$(fingerprint pom.xml local/stack)
    built launcher
  fi
}

install_web() {
  if stale web-install web-ui/package.json web-ui/package-lock.json || [ ! -d "$root/web-ui/node_modules" ]; then
    say "installing the libraries of the web pages"
    quietly web-install web ci --no-audit --no-fund
    built web-install
  fi
}

build_web() {
  install_web
  if stale web web-ui platform-core/src/main/resources/geo || [ ! -d "$root/web-ui/dist" ]; then
    say "building the web pages"
    quietly web web run build
    built web
  fi
}
