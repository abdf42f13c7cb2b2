#!/bin/bash
# The service under a real systemd, step by step; run by Deploy/test --system inside of a machine that Deploy/system/boot
# booted: service.sh PROJECT FOLDER-OF-PROGRAMS
set -euo pipefail
project=$1 programs=$2
cd "$project"

step() { printf '✓ %s\n' "$*"; }
refuse() {
    printf '✘ %s\n' "$*"
    systemctl status mutasid --no-pager || true
    journalctl -u mutasid --no-pager -n 40 || true
    exit 1
}
property() { systemctl show mutasid --property "$1" --value; }
# Waits until a command succeeds, for half a minute.
await() {
    local what=$1
    shift
    for _ in $(seq 300); do "$@" >/dev/null 2>&1 && return; sleep 0.1; done
    refuse "waited in vain for: $what"
}
is() { [ "$(property "$1")" = "$2" ]; }
restarted() { [ "$(property NRestarts)" -gt "$1" ] && is ActiveState active; }
status_says() { property StatusText | grep "$1" >/dev/null; }
journal_says() { journalctl -u mutasid --no-pager -o cat | grep -- "$1" >/dev/null; }
database() { runuser -u postgres -- psql -X -q -At -d mutasi "$@"; }
enqueue() { database -c "select jobs.enqueue($1)" >/dev/null; }
completed() { [ "$(database -c "select count(*) from jobs.history where outcome = 'completed' and kind = '$1'")" = "$2" ]; }

install -m 0755 "$programs/mutasid" "$programs/mutasictl" /usr/bin/
install -m 0644 Deploy/systemd/mutasid.service Deploy/systemd/mutasid@.service Deploy/systemd/mutasid.target /etc/systemd/system/
install -D -m 0644 Deploy/systemd/mutasid.sysusers /etc/sysusers.d/mutasid.conf
systemd-sysusers
install -d -m 0750 -g mutasi /etc/mutasi
install -d -m 0700 /etc/mutasi/credentials
cat >/etc/mutasi/mutasid.yaml <<'YAML'
database:
  url: host=/run/postgresql dbname=mutasi user=mutasi_daemon_1
jobs:
  lease: 5
  grace: 20
  diagnostics: true
language: en
YAML
chgrp mutasi /etc/mutasi/mutasid.yaml
chmod 0640 /etc/mutasi/mutasid.yaml
mutasid --check-config >/dev/null
systemctl daemon-reload
# A log in this machine's memory is enough, and nothing of it may be dropped.
install -D -m 0644 /dev/stdin /etc/systemd/journald.conf.d/all.conf <<<$'[Journal]\nRateLimitIntervalSec=0'
systemctl restart systemd-journald
install -m 0644 -t /usr/lib/systemd/catalog Deploy/systemd/mutasi.catalog Deploy/systemd/mutasi.id.catalog
journalctl --update-catalog
step "the program, its unit, its user and its settings are installed"

systemctl stop postgresql
systemctl start mutasid
is ActiveState active || refuse "a daemon whose database is away is not active"
status_says '^degraded' || refuse "a daemon whose database is away does not say so"
step "without a database the service is up and says that it is degraded"

systemctl stop mutasid
# The daemon logs in by its user on this host, as a login of the daemons' role.
sed -i '1i local mutasi mutasi_daemon_1 peer map=mutasi' /etc/postgresql/*/main/pg_hba.conf
echo 'mutasi mutasi mutasi_daemon_1' >>"$(ls -d /etc/postgresql/*/main)/pg_ident.conf"
systemctl start postgresql
await "the server" runuser -u postgres -- createdb mutasi
[ "$(journalctl -u mutasid --no-pager -o cat | grep -c 'the database is away')" = 1 ] ||
    refuse "an absence has more than one line"
runuser -u postgres -- mutasictl migrate --roles --database "dbname=mutasi" >/dev/null 2>&1
database -c "create role mutasi_daemon_1 login in role mutasi_daemon"
systemctl start mutasid
is Result success && status_says 'started\|database ok' || refuse "it does not start on a migrated database"
step "with the database there it is ready, under its whole sandbox: $(systemd-analyze security mutasid --no-pager 2>/dev/null | tail -n 1)"

enqueue "'diagnostic.effect', '{\"key\": \"a\"}'"
await "a job" completed diagnostic.effect 1
await "the dashboard" status_says 'database ok'
step "a job is done: $(property StatusText)"

sed -i 's/^language: en/language: en\nlog: {level: debug}\nqueues: [default:2]/' /etc/mutasi/mutasid.yaml
systemctl reload mutasid
await "the reload" journal_says 'changed settings need a new start settings=queues'
journal_says 'the settings were read again taken=log.level' || refuse "the level of the log was not taken over"
echo 'jbos: {}' >>/etc/mutasi/mutasid.yaml
systemctl reload mutasid
await "the fault" journal_says 'mutasid.yaml:10: jbos: there is no such setting'
is ActiveState active || refuse "a wrong file ended the service"
sed -i '$d' /etc/mutasi/mutasid.yaml
step "a reload takes over what it can, names what needs a new start, and a wrong line by its number"

restarts=$(property NRestarts)
kill -9 "$(property MainPID)"
await "a new start after a kill" restarted "$restarts"
step "killed, it is started again"

restarts=$(property NRestarts)
kill -STOP "$(property MainPID)"
for _ in $(seq 900); do restarted "$restarts" && break; sleep 0.1; done
restarted "$restarts" || refuse "the watchdog let it hang"
journalctl --no-pager | grep "mutasid.service: Watchdog timeout" >/dev/null || refuse "it was not the watchdog"
step "hung, it is ended by the watchdog and started again"

enqueue "'diagnostic.sleep', '{\"ms\": 8000}'"
await "a running job" status_says '^1 running'
systemctl stop mutasid
is Result success || refuse "a drain is no success: $(property Result)"
completed diagnostic.sleep 1 || refuse "the job of a drain was not finished"
step "stopped while busy, it finishes its job first"

explained() { journalctl -x -u mutasid --no-pager "$@" | grep -- "$subject" >/dev/null; }
subject='^░░ Subject: The database does not do what mutasid asks'
explained MESSAGE_ID=bf3cc416adea450c9875e3ec19c7db86 || refuse "the journal does not explain that the database was away"
subject='^░░ Subject: mutasid works'
explained MUTASI_QUEUES=default || refuse "an event is not found by its field"
# What a runbook asks has to be a question that these programs understand; what they answer is another day's.
asked=0
while read -r line; do
    answer=$(SYSTEMD_PAGER='' bash -c "$line" 2>&1 </dev/null) || true
    grep -qE 'unrecognized|invalid|[Ff]ailed to|Unknown' <<<"$answer" && refuse "$line: $answer"
    asked=$((asked + 1))
done < <(sed -nE 's/^    \$ ((journalctl|systemctl (status|show)) [^#]*).*/\1/p' Deploy/runbooks/*/*.md | sort -u)
[ "$asked" -gt 10 ] || refuse "the runbooks ask $asked questions only"
step "the $asked questions of the runbooks to the journal and to systemd are understood"
step "the journal finds events by their ids and fields, and journalctl -x explains them"

systemctl enable --now mutasid@khusus.service mutasid.target 2>/dev/null
database -c "select jobs.enqueue('diagnostic.noop', queue => 'khusus')" >/dev/null
await "a job of a queue of its own" completed diagnostic.noop 1
pid=$(systemctl show mutasid@khusus --property MainPID --value)
systemctl restart mutasid.target
await "a new start by the target" bash -c "[ \$(systemctl show mutasid@khusus --property MainPID --value) != $pid ]"
systemctl stop mutasid.target
await "the end by the target" bash -c "[ \$(systemctl is-active mutasid@khusus) = inactive ]"
step "a daemon for a queue of its own goes with the target"

echo 'jobs: 1' >/etc/mutasi/mutasid.yaml
systemctl start mutasid 2>/dev/null && refuse "a wrong setting was taken" || true
await "the end" is ActiveState failed
is ExecMainStatus 78 || refuse "a wrong setting ends with $(property ExecMainStatus)"
# A start by hand counts from nothing.
is NRestarts 0 || refuse "a wrong setting is tried again and again"
step "a wrong setting ends it with 78, and it is not started again"
