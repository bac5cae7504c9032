# Builds what is stale, by the content of the sources: quick when nothing changed. Sourced by ./dianlu.

readonly java_modules=platform-core,tenant-admin,local/demo,local/bench
readonly java_sources=(pom.xml api platform-core tenant-admin local)

# One line for the content of all files under the given paths, without what builds leave and what Keycloak reads as it stands.
fingerprint() {
  (cd "$root" && find "$@" \( -name target -o -name node_modules -o -name dist -o -path '*/src/test' -o -path '*/src/main/keycloak' \) -prune \
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

# quietly NAME COMMAND...: runs it alone; shows its output only when it fails, and now and then that it goes on.
quietly() {
  alone logged "$@"
}

logged() {
  local log=$root/.dianlu/build/$1.log outcome=0
  group tell_that_it_goes_on "$log"
  pulse=$!
  in_group output_to "$log" "${@:2}" || outcome=$?
  end_group "$pulse"
  pulse=
  [ "$outcome" -eq 0 ] || {
    tail -n 60 "$log" >&2
    fail "building failed; the whole output is in $log"
  }
}

output_to() { "${@:2}" >"$1" 2>&1; }

# On a slow network the first build takes long: Maven's log tells how far it is.
tell_that_it_goes_on() {
  local fetched module
  while sleep 20 && kill -0 $$; do
    fetched=$(grep -c 'Downloaded from' "$1" || true)
    module=$(sed -n 's/^\[INFO\] Building \(Dianlu .*\) [0-9][^ ]* *\(\[.*\]\)$/, at \1 \2/p' "$1" | tail -n 1)
    [ "$fetched" -eq 0 ] || module+=", $fetched files fetched"
    say "still at it, $SECONDS s so far$module"
  done 2>/dev/null
}

# Enough for the commands that only look at or stop a stack.
require_launcher() {
  launcher_built && return
  require mvn
  build_launcher
}

build_launcher() {
  if stale launcher pom.xml local/stack || [ ! -f "$root/local/stack/target/run.classpath" ]; then
    say "building the launcher"
    quietly launcher maven -pl local/stack -am process-classes
    built launcher
  fi
}

build_java() {
  if stale java "${java_sources[@]}" ||
    [ ! -f "$root/local/bench/target/run.classpath" ] || ! compgen -G "$root/platform-core/target/platform-core-*-exec.jar" >/dev/null; then
    say "building the applications (the first time about three minutes)"
    quietly java maven -pl "$java_modules" -am -Dmaven.test.skip=true package dependency:build-classpath \
      -Dmdep.includeScope=runtime -Dmdep.outputFile=target/run.classpath
    built java
    fingerprint_now=$(fingerprint pom.xml local/stack)
    built launcher
  fi
}

# What plugins build and are tested with, into Maven's local repository, where projects outside this checkout find it.
build_kit() {
  local installed
  # Maven's log says where; a repository that was cleared has it no more
  installed=$(sed -n 's/.* Installing .* to \(.*plugin-archetype.*\.jar\)$/\1/p' "$root/.dianlu/build/kit.log" 2>/dev/null || true)
  if stale kit "${java_sources[@]}" plugins || [ ! -f "$installed" ]; then
    say "installing the partner kit into Maven's local repository (the first time some minutes)"
    quietly kit maven -pl plugins,plugins/testkit,plugins/archetype -am -DskipTests -Dspotless.check.skip -Darchetype.test.skip install
    built kit
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
