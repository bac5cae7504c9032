# Steps that end with this shell, and the lock of those who build. Sourced by ./dianlu.

readonly stack_home=${DIANLU_HOME:-$root/.dianlu}
# claimed by the shell of ./dianlu demo until the launcher takes over
readonly starting=$stack_home/run/starting
readonly building=$root/.dianlu/build/pid
step=   # process group of the step that runs
pulse=  # process group of what tells that it goes on
beside= # process group of what runs beside the steps

# group COMMAND...: starts it in a process group of its own, so that all it starts can be ended together; sets $!.
group() {
  set -m
  {
    step= pulse= beside= # not its own to end
    "$@"
  } </dev/null &
  set +m
}

# in_group COMMAND...: runs it to its end. Ctrl-C, a closed terminal, or a signal to this shell ends all of it, at once
# and before this shell: without a group, a killed shell would leave a build behind that goes on.
in_group() {
  local outcome=0
  tidy_at_end
  group "$@"
  step=$!
  wait "$step" || outcome=$?
  step=
  return "$outcome"
}

tidy_at_end() {
  trap end_all EXIT
  trap 'ended 130' INT
  trap 'ended 143' TERM
  trap 'exit 129' HUP
}

ended() {
  trap '' INT TERM HUP
  [ "$BASH_SUBSHELL" -gt 0 ] || echo "dianlu: stopped before it was done" >&2
  exit "$1"
}

# What this shell has begun. Nothing is said here: the terminal may be gone.
end_all() {
  trap '' INT TERM HUP
  end_group "$pulse"
  end_group "$step"
  end_group "$beside"
  release "$building"
  release "$starting"
}

# end_group GROUP: asks it to end, and ends it by force after a minute.
end_group() {
  local tries=0
  [ -n "$1" ] && kill -TERM -- "-$1" 2>/dev/null || return 0
  while kill -0 -- "-$1" 2>/dev/null && [ "$tries" -lt 600 ]; do
    sleep 0.1
    tries=$((tries + 1))
  done
  kill -KILL -- "-$1" 2>/dev/null || true
}

# identity PID: its number and when it began, because numbers are reused; nothing when it has ended.
identity() {
  local stat fields
  if [ -d /proc/self ]; then
    { read -r stat <"/proc/$1/stat"; } 2>/dev/null || return 0
    read -ra fields <<<"${stat##*) }" # after the name in brackets, which may hold anything
    [ "${fields[0]}" = Z ] || echo "$1 ${fields[19]}"
  else
    ps -o lstart= -p "$1" 2>/dev/null | sed "s/^/$1 /"
  fi
}

# holder FILE: the process that claimed it, or nothing when there is none or it has ended.
holder() {
  local who
  { read -r who <"$1"; } 2>/dev/null || return 0
  [ -z "$who" ] || [ "$(identity "${who%% *}")" != "$who" ] || echo "${who%% *}"
}

# claim FILE WHAT: makes it ours until release, or fails because another ./dianlu is at WHAT.
claim() {
  local mine=$1.$$ tries=0
  tidy_at_end
  { mkdir -p "${1%/*}" && identity $$ >"$mine"; } 2>/dev/null || fail "$1 cannot be written; is the disk full?"
  until ln "$mine" "$1" 2>/dev/null; do # at once with its content, unlike a redirection
    if [ -n "$(holder "$1")" ] || [ "$tries" -gt 9 ]; then
      rm -f "$mine"
      fail "another ./dianlu (pid $(holder "$1")) is $2"
    fi
    rm -f "$1" # of one that was killed
    tries=$((tries + 1))
  done
  rm -f "$mine"
}

# release FILE: if it is ours.
release() { [ "$(holder "$1")" != $$ ] || rm -f "$1"; }

# alone COMMAND...: two builds of one checkout would write into the same folders; the second one is told so.
alone() {
  local outcome=0
  claim "$building" "building in $root; wait until it is done"
  "$@" || outcome=$?
  release "$building"
  return "$outcome"
}
