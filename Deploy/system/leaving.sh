#!/bin/bash
# After another boot: the service is there by itself; then its packages are removed and purged. Run after work.sh.
set -euo pipefail

. "$(dirname "$0")/machine.sh"

await "the service after a boot" status_says 'database ok'
await "the daemon of a single queue after a boot" systemctl is-active mutasid@khusus
before=$(count jobs.history)
enqueue "'diagnostic.noop'"
more() { [ "$(count jobs.history)" -gt "$before" ]; }
await "a job after the boot" more
step "after a boot it is there by itself, and works"

sleeps=$(count "jobs.history where kind = 'diagnostic.sleep'")
enqueue "'diagnostic.sleep', '{\"ms\": 3000}'"
await "a running job" status_says '^1 running'
export DEBIAN_FRONTEND=noninteractive
apt-get remove -y mutasi >/var/tmp/apt.log 2>&1 || { cat /var/tmp/apt.log; refuse "it cannot be removed"; }
[ "$(count "jobs.history where kind = 'diagnostic.sleep' and outcome = 'completed'")" = $((sleeps + 1)) ] ||
    refuse "the job of a daemon that was removed is not finished"
pgrep -x mutasid >/dev/null && refuse "a daemon outlives its package" || true
[ ! -e /usr/bin/mutasid ] || refuse "the program is still there"
[ -f /etc/mutasi/mutasid.yaml ] || refuse "the settings went with the package"
step "removed while busy, it finished its job first; the settings are left"

history=$(count jobs.history)
apt-get purge -y mutasi mutasi-sql >/var/tmp/apt.log 2>&1 || { cat /var/tmp/apt.log; refuse "it cannot be purged"; }
grep 'The secrets in /etc/mutasi/credentials are left' /var/tmp/apt.log >/dev/null || refuse "nobody is told of the secrets"
# The package's user stays, as all of Debian's do: its number may own files elsewhere.
getent passwd mutasi >/dev/null || refuse "the user is gone"
left=$(find /etc /usr /lib/systemd /var/lib /var/cache -xdev \( -name '*mutasi*' -o -path '/etc/mutasi/*' \) \
    -not -path '/usr/src/*' -not -path '/var/lib/postgresql/*' | sort)
expected='/etc/mutasi
/etc/mutasi/credentials
/etc/mutasi/credentials/database-url
/etc/mutasi/credentials/pgpass'
[ "$left" = "$expected" ] || refuse "this is left: $left"
[ "$(count jobs.history)" -ge "$history" ] || refuse "the database was touched"
[ "$(count mutasi_schema.migration)" -gt 0 ] || refuse "the schema was touched"
step "purged: what is left is the secrets, the user, and the database as it was"
