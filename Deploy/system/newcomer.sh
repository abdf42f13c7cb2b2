#!/bin/bash
# The newcomer's commands, each with its time; run by Deploy/system/newcomer inside of a machine.
set -euo pipefail

. "$(dirname "$0")/machine.sh"
. "$(dirname "$0")/first-need.sh"

began=$(date +%s%N)
timed() {
    local from
    from=$(date +%s%N)
    printf '$ %s\n' "$1"
    shift
    "$@" >/var/tmp/output 2>&1 || { cat /var/tmp/output; refuse "it failed"; }
    printf '  %s ms\n' $((($(date +%s%N) - from) / 1000000))
}
install_packages() {
    DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends postgresql "$(dirname "$0")"/mutasi_*.deb
}
make_database() {
    runuser -u postgres -- createdb mutasi && control migrate --roles &&
        database -c 'create role mutasi login in role mutasi_daemon'
}
name_database() {
    sed -i 's|^  #url: host=/run.*|  url: host=/run/postgresql dbname=mutasi|' /etc/mutasi/mutasid.yaml &&
        mutasid --check-config
}

timed "apt-get update" apt-get update
timed "apt-get install --no-install-recommends postgresql ./mutasi_*.deb" install_packages
await "the server" runuser -u postgres -- psql -c 'select 1'
timed "createdb mutasi; mutasictl migrate --roles; create role mutasi login in role mutasi_daemon" make_database
timed "database.url in /etc/mutasi/mutasid.yaml; mutasid --check-config" name_database
timed "systemctl enable --now mutasid" systemctl enable --now mutasid
timed "mutasictl import …; need add, submit, verify, open; evaluate --wait; ranking" first_need
cat /var/tmp/output
grep 198703142011012907 /var/tmp/output >/dev/null || refuse "the ranking lacks its first"
seconds=$((($(date +%s%N) - began) / 1000000000))
[ "$seconds" -lt 300 ] || refuse "it took $seconds s"
step "from an empty Debian $(cat /etc/debian_version) to the first evaluated need in $seconds s"
