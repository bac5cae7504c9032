# ./dianlu test [java] [web] [e2e]: all that CI runs, or parts of it, with a summary at the end. Sourced by ./dianlu.

readonly reports=$root/.dianlu/test-reports
summary=()
failed_steps=0

# step NAME COMMAND...: runs one part; a failure is remembered and the next part still runs.
step() {
  local name=$1 began=$SECONDS word=ok
  shift
  say "$name"
  in_group "$@" || { word=FAILED; failed_steps=$((failed_steps + 1)); }
  summary+=("$(outcome "$word" "$name" "$began")")
}

# outcome WORD NAME BEGAN: one line of the summary.
outcome() { printf '  %-7s %-34s %4d s\n' "$1" "$2" $((SECONDS - $3)); }

# The browser of the distribution where this may install it, else Playwright's own.
install_browser() {
  find_browser >/dev/null && return
  say "installing a browser for the tests"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk && return
  fi
  (cd "$root/web-ui" && npx playwright install chromium)
}

playwright_browser() {
  (cd "$root/web-ui" && node -p 'require("@playwright/test").chromium.executablePath()')
}

java_tests() {
  find "$root" -path '*/target/surefire-reports' -prune -exec rm -rf {} +
  # two modules at a time: tests of one wait for engines while the other computes
  (launcher testing.SharedRun "$(command -v mvn)" -B -ntp -T 2 -f "$root/pom.xml" --fail-at-end verify \
    dependency:build-classpath -Dmdep.includeScope=runtime -Dmdep.outputFile=target/run.classpath)
}

# As a partner does, away from this checkout: a plugin of the archetype compiles, fits and passes its own tests.
new_plugin() (
  build_kit
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  cd "$folder" && (launcher launcher.Main plugin new kit-trial) && cd kit-trial && mvn -B -ntp -q test
)

readonly web_checks=$reports/web-checks

# The pages' own checks in the background, beside the Java tests, which mostly wait for engines. What they say follows
# when both are done.
begin_web_checks() {
  group output_to "$web_checks.log" check_web
  beside=$!
}

check_web() {
  check "web: lint" lint
  check "web: types" typecheck
  check "web: API client is current" api-client:check
  check "web: unit tests" test -- --reporter=default --reporter=junit --outputFile.junit="$reports/web-unit.xml"
}

# check NAME SCRIPT...: runs one script of the pages, and keeps how it ended.
check() {
  local began=$SECONDS word=ok
  say "$1"
  web run "${@:2}" || word=FAILED
  outcome "$word" "$1" "$began" >>"$web_checks"
}

end_web_checks() {
  wait "$beside" || failed_steps=$((failed_steps + 1)) # killed: then lines are missing below
  beside=
  cat "$web_checks.log"
  mapfile -t -O ${#summary[@]} summary <"$web_checks"
  failed_steps=$((failed_steps + $(grep -c FAILED "$web_checks" || true)))
}

# A whole throw-away stack beside whatever else runs.
end_to_end() (
  export DIANLU_HOME=$root/.dianlu/e2e
  export DIANLU_CORE_PORT=18080 DIANLU_TENANT_ADMIN_PORT=18081 DIANLU_KEYCLOAK_PORT=18180
  export DIANLU_POSTGRES_PORT=25432 DIANLU_REDIS_PORT=26379 DIANLU_ELASTICSEARCH_PORT=29200
  export DIANLU_WEB_URL=http://127.0.0.1:$DIANLU_CORE_PORT DIANLU_OPERATOR_URL=http://127.0.0.1:$DIANLU_TENANT_ADMIN_PORT
  CHROMIUM_PATH=$(find_browser || playwright_browser)
  export CHROMIUM_PATH PLAYWRIGHT_JUNIT_OUTPUT_NAME=$reports/web-e2e.xml
  trap '(launcher launcher.Main stop)' EXIT
  (launcher launcher.Main demo --detach --fresh --no-startup-cache) || return 1
  DIANLU_DEMO_PASSWORD=$(sed -n 's/^demo.password=//p' "$DIANLU_HOME/secrets.properties")
  export DIANLU_DEMO_PASSWORD
  web run e2e -- --reporter=line,junit
)

build_everything() {
  build_java
  build_web
  build_example
}

# The example plugin, which an operator installs in the browser; the Java part has built it already.
build_example() {
  local jar=$root/plugins/shop-notes/target/shop-notes.jar
  [ -f "$jar" ] && [ -z "$(find "$root/plugins/shop-notes/src" "$root/api/plugin-api/src" -newer "$jar" -type f -print -quit)" ] && return
  say "building the example plugin"
  quietly example maven -pl plugins/shop-notes -am -DskipTests -Dspotless.check.skip package
}

# count PATTERN: how often it occurs in all reports.
count() {
  find "$reports" "$root" -path '*/node_modules' -prune -o \
    \( -path '*/surefire-reports/*.xml' -o -path "$reports/*.xml" \) -print0 |
    sort -zu | xargs -0 -r cat | { grep -oE "$1" || [ $? -eq 1 ]; } | wc -l # no match is a count of none, not a failure
}

use_java
require java mvn node npm
! root_on_linux || require unshare
rm -rf "$reports"
mkdir -p "$reports"
build_launcher

java_part() {
  local before=$failed_steps sources
  sources=$(fingerprint "${java_sources[@]}") # before: what is edited meanwhile is not what was built
  step "Java: format, build, tests" alone java_tests
  [ "$failed_steps" -gt "$before" ] || { fingerprint_now=$sources && built java; }
  step "partner kit: a new plugin" new_plugin
}

web_part_begins() {
  step "web: install" install_web
  begin_web_checks
}

web_part_ends() {
  end_web_checks
  step "web: build" build_web
  step "web: size budget" web run budget
}

e2e_part() {
  step "browser" install_browser
  # nothing to do after the other parts
  step "build of what is stale" build_everything
  step "end to end in a browser" end_to_end
}

parts=" ${*:-java web e2e} "
for part in $parts; do
  case $part in
    java | web | e2e) ;;
    *) fail "test knows the parts java, web and e2e" ;;
  esac
done
wanted() { [[ $parts == *" $1 "* ]]; }

! wanted web || web_part_begins
! wanted java || java_part
! wanted web || web_part_ends
! wanted e2e || e2e_part

failures=$(count '<(failure|error)[ />]')
skipped=$(count '<skipped')
cases=$(count '<testcase')
echo
printf '%s\n' "${summary[@]}"
echo "$((cases - failures - skipped)) passed, $failures failed, $skipped skipped in $((SECONDS / 60)) min $((SECONDS % 60)) s; $failed_steps of ${#summary[@]} steps failed"
[ "$failed_steps" -eq 0 ] && [ "$failures" -eq 0 ]
