# What the steps inside of a machine share; sourced by them.

step() { printf '✓ %s\n' "$*"; }
refuse() {
    systemctl status 'mutasid*' --no-pager || true
    journalctl -u 'mutasid*' --no-pager -n 40 || true
    printf '✘ %s\n' "$*"
    exit 1
}
property() { systemctl show mutasid --property "$1" --value; }
# Waits until a command succeeds, for a minute.
await() {
    local what=$1
    shift
    for _ in $(seq 600); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done
    refuse "waited in vain for: $what"
}
is() { [ "$(property "$1")" = "$2" ]; }
is_not() { [ "$(property "$1")" != "$2" ]; }
restarted() { [ "$(property NRestarts)" -gt "$1" ] && is ActiveState active; }
status_says() { property StatusText | grep "$1" >/dev/null; }
journal_says() { journalctl -u mutasid --no-pager -o cat | grep -- "$1" >/dev/null; }
has_mode() { [ "$(stat -c '%a %U:%G' "$1")" = "$2" ] || refuse "$1 is $(stat -c '%a %U:%G' "$1"), not $2"; }
database() { runuser -u postgres -- psql -X -q -At -d mutasi "$@"; }
# The control program as the database's administrator, and as its host's.
control() { runuser -u postgres -- mutasictl "$@" --database "host=/run/postgresql dbname=mutasi"; }
enqueue() { database -c "select jobs.enqueue($1)" >/dev/null; }
count() { database -c "select count(*) from $1"; }
completed() { [ "$(count "jobs.history where outcome = 'completed' and kind = '$1'")" = "$2" ]; }
