#!/bin/bash
# The service does the main job and is upgraded while it is busy; run after service.sh, after a boot:
# work.sh FOLDER-OF-PACKAGES
set -euo pipefail
packages=$1

. "$(dirname "$0")/machine.sh"
. "$(dirname "$0")/first-need.sh"

await "the database" database -c 'select 1'
systemctl enable --now mutasid mutasid@khusus 2>/dev/null
await "the dashboard" status_says 'database ok'
first_need >/var/tmp/ranking || refuse "the main job failed"
completed evaluation.need 1 || refuse "the evaluation is not in the queue's history"
grep 198703142011012907 /var/tmp/ranking >/dev/null || refuse "the ranking lacks its first: $(cat /var/tmp/ranking)"
step "the main job: a province imported, a need evaluated by the service, its candidates ranked"

# The next version: the same programs under a higher number.
unpacked=$(mktemp -d /var/tmp/next.XXXXXX)
dpkg-deb -R "$packages"/mutasi_*.deb "$unpacked"
sed -i 's/^Version: .*/&+next/' "$unpacked/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip -z1 --build "$unpacked" /var/tmp/next.deb >/dev/null
rm -r "$unpacked"
version=$(dpkg-deb -f /var/tmp/next.deb Version)

# The schema goes first, and only gets more.
database -c "begin;
    alter table mutasi.need add column of_the_next_version text;
    insert into mutasi_schema.migration (version, name, checksum) values (9998, 'V9998_of_the_next', '\x00');
    commit"

# A daemon of the version before, as another host has it that is upgraded later; it starts on the new schema.
install -D -m 0755 /usr/bin/mutasid /opt/before/mutasid
password=$(cut -d : -f 5 /etc/mutasi/credentials/pgpass)
PGPASSWORD=$password systemd-run --quiet --unit=another-host --uid=mutasi --setenv=PGPASSWORD \
    --property=Type=notify --setenv=MUTASI_DATABASE_URL="$(cat /etc/mutasi/credentials/database-url)" \
    /opt/before/mutasid --queue default:1

# Both kinds of daemons are kept busy until the file is gone; it has how many rounds there were.
since=$(database -c 'select clock_timestamp()')
echo 0 >/var/tmp/rounds
feed() {
    local round=0
    while [ -e /var/tmp/busy ]; do
        round=$((round + 1))
        database -c "select jobs.enqueue('diagnostic.sleep', '{\"ms\": 300}', queue => q),
            jobs.enqueue('diagnostic.effect', jsonb_build_object('key', q || '-$round'), queue => q)
            from unnest(array['default', 'khusus']) q" >/dev/null
        echo "$round" >/var/tmp/rounds
        sleep 0.1
    done
}
touch /var/tmp/busy
feed &
feeder=$!
before=$(property MainPID) special=$(systemctl show mutasid@khusus --property MainPID --value)
await "running jobs" status_says '^[1-9][0-9]* running'
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends /var/tmp/next.deb >/var/tmp/apt.log 2>&1 ||
    { cat /var/tmp/apt.log; refuse "the upgrade failed"; }
[ "$(dpkg-query -W -f '${Version}' mutasi)" = "$version" ] || refuse "the version is not the next"
await "the new service" is ActiveState active
is_not MainPID "$before" || refuse "the service was not started anew"
[ "$(systemctl show mutasid@khusus --property MainPID --value)" != "$special" ] ||
    refuse "the daemon of a single queue was not started anew"
is NRestarts 0 || refuse "the service died on the way"
grep '^  diagnostics: true' /etc/mutasi/mutasid.yaml >/dev/null || refuse "the settings were replaced"

sleep 3
rm /var/tmp/busy
wait "$feeder"
finished() { [ "$(count "jobs.job where kind like 'diagnostic.%'")" = 0 ]; }
await "the end of all jobs" finished
left() { database -c "select $1" | grep -x "$2" >/dev/null || refuse "$3: $(database -c "select $1")"; }
left "count(*) from jobs.diagnostic_effect where key ~ '^(default|khusus)-[0-9]+\$'" $(($(cat /var/tmp/rounds) * 2)) \
    "an effect is missing, or twice"
left "count(*) from (select job_id from jobs.diagnostic_effect group by 1 having count(*) > 1) x" 0 "a job ran twice"
left "count(*) from (select job_id from jobs.history group by 1 having count(*) > 1) x" 0 "a job has two outcomes"
left "count(*) from jobs.history where kind like 'diagnostic.%' and outcome <> 'completed'" 0 "a job was lost"
# Both daemons before and after, and the other host's.
ran=$(database -c "select count(*), count(distinct node_id), max(attempt) from jobs.history
    where kind in ('diagnostic.sleep', 'diagnostic.effect') and finished_at >= '$since'")
[[ $ran =~ ^[0-9]+\|5\|1$ ]] || refuse "not every daemon, old and new, had its part, or an attempt was lost: $ran"
systemctl stop another-host
step "upgraded to $version while busy, one of the version before beside it: nothing lost, nothing twice" \
    "(jobs|daemons|attempts: $ran)"

systemctl enable postgresql 2>/dev/null
