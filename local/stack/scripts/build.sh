# Builds what is stale, by the content of the sources: quick when nothing changed. Sourced by ./dianlu.

readonly java_modules=platform-core,tenant-admin,local/demo,local/bench

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

# Runs a long command quietly; shows its output only when it fails.
quietly() {
  local log=$root/.dianlu/build/$1.log
  mkdir -p "$(dirname "$log")"
  "${@:2}" >"$log" 2>&1 || {
    tail -n 60 "$log" >&2
    fail "building failed; the whole output is in $log"
  }
}

# Enough for the commands that only look at or stop a stack.
require_launcher() {
  [ -f "$root/local/stack/target/run.classpath" ] || build_launcher
}

build_launcher() {
  if stale launcher pom.xml local/stack || [ ! -f "$root/local/stack/target/run.classpath" ]; then
    say "building the launcher"
    quietly launcher maven -q -pl local/stack -am process-classes
    built launcher
  fi
}

build_java() {
  if stale java pom.xml api platform-core tenant-admin local ||
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
  node_fits || fail "Node 20.19 or newer is missing; ./dianlu doctor says how to install it"
  install_web
  if stale web web-ui platform-core/src/main/resources/geo || [ ! -d "$root/web-ui/dist" ]; then
    say "building the web pages"
    quietly web web run build
    built web
  fi
}
