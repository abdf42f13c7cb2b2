#!/bin/bash
# The service under a real systemd, step by step; run by Deploy/test --system inside of a machine that Deploy/system/boot
# booted: service.sh FOLDER-OF-PACKAGES
set -euo pipefail
packages=$1

. "$(dirname "$0")/machine.sh"

# An image for containers may forbid that packages start services; an administrator's host does not.
rm -f /usr/sbin/policy-rc.d
export DEBIAN_FRONTEND=noninteractive
apt-get install -y --no-install-recommends "$packages"/mutasi_*.deb "$packages"/mutasi-sql_*.deb >/var/tmp/apt.log 2>&1 ||
    { cat /var/tmp/apt.log; exit 1; }
[ "$(systemctl is-enabled mutasid)$(systemctl is-active mutasid)" = disabledinactive ] ||
    refuse "an installation enables or starts a service that knows no database"
has_mode /etc/mutasi "750 root:mutasi"
has_mode /etc/mutasi/mutasid.yaml "640 root:mutasi"
has_mode /etc/mutasi/credentials "700 root:root"
runuser -u mutasi -- mutasid --check-config >/dev/null || refuse "the settings file of the package is not right"
for page in "5 mutasid.yaml"; do man -w $page >/dev/null || refuse "there is no manual page $page"; done
step "the packages are installed: $(dpkg-query -W -f '${Package} ${Version}, ' 'mutasi*' | sed 's/, $//')"

cat >/etc/mutasi/mutasid.yaml <<'YAML'
jobs:
  lease: 5
  grace: 20
  diagnostics: true
language: en
YAML
has_mode /etc/mutasi/mutasid.yaml "640 root:mutasi"
# The database's address and the password are secrets of root's, which systemd hands over.
logged_in() { [ "$(count "pg_stat_activity where usename = 'mutasi_daemon_1' and client_addr = '127.0.0.1'")" -gt 0 ]; }
secret() { install -m 0600 /dev/stdin "/etc/mutasi/credentials/$1"; }
secret database-url <<<'host=127.0.0.1 dbname=mutasi user=mutasi_daemon_1 sslmode=disable'
# A log in this machine's memory is enough, and nothing of it may be dropped.
install -D -m 0644 /dev/stdin /etc/systemd/journald.conf.d/all.conf <<<$'[Journal]\nRateLimitIntervalSec=0'
systemctl restart systemd-journald
systemctl stop postgresql
systemctl start mutasid
is ActiveState active || refuse "a daemon whose database is away is not active"
status_says '^degraded' || refuse "a daemon whose database is away does not say so"
step "without a database the service is up and says that it is degraded"

systemctl stop mutasid
systemctl start postgresql
await "the server" runuser -u postgres -- createdb mutasi
[ "$(journalctl -u mutasid --no-pager -o cat | grep -c 'the database is away')" = 1 ] ||
    refuse "an absence has more than one line"
# The schema is the other package's: the programs take what its files made.
runuser -u postgres -- /usr/share/mutasi-sql/apply --roles --dbname=mutasi >/var/tmp/apply.log 2>&1 ||
    { cat /var/tmp/apply.log; refuse "the schema could not be applied"; }
control migrate --verify >/dev/null || refuse "the programs do not take the schema of the SQL files"
[ "$(runuser -u postgres -- /usr/share/mutasi-sql/apply --plan --dbname=mutasi)" = "the schema is current" ] ||
    refuse "what is applied is to be applied again"
control migrate --lang en >/var/tmp/migrate.log 2>&1 || { cat /var/tmp/migrate.log; refuse "the standards were not brought"; }
[ "$(count jobs.schedule)" -gt 0 ] && [ "$(count mutasi.rule_parameter)" -gt 0 ] || refuse "there are no schedules or no rules"
step "psql alone makes the database's schema, the programs take it, and bring their schedules and rules"

password=$(head -c 12 /dev/urandom | base64)
database -c "create role mutasi_daemon_1 login in role mutasi_daemon password '$password'"
systemctl start mutasid
await "a refused login" journal_says 'no password supplied'
status_says '^degraded' || refuse "a refused login is not told of"
systemctl stop mutasid
secret pgpass <<<"127.0.0.1:*:mutasi:mutasi_daemon_1:$password"
runuser -u mutasi -- cat /etc/mutasi/credentials/pgpass 2>/dev/null && refuse "the service's user reads root's secrets" || true
systemctl start mutasid
is Result success && status_says 'started\|database ok' || refuse "it does not start on a migrated database"
await "a login by password" logged_in
tr '\0' '\n' <"/proc/$(property MainPID)/environ" | grep -F "$password" && refuse "the password is in its environment" || true
step "its address and password are handed over by systemd: without them it is refused, with them it is logged in"
exposure=$(systemd-analyze security mutasid --no-pager 2>/dev/null | tail -n 1)
step "with the database there it is ready, under its whole sandbox: $exposure"

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
await "the fault" journal_says 'mutasid.yaml:8: jbos: there is no such setting'
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
done < <(sed -nE 's/^    \$ ((journalctl|systemctl (status|show)) [^#]*).*/\1/p' /usr/share/doc/mutasi/runbooks/*/*.md | sort -u)
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

settings=$(cat /etc/mutasi/mutasid.yaml)
echo 'jobs: 1' >/etc/mutasi/mutasid.yaml
systemctl start mutasid 2>/dev/null && refuse "a wrong setting was taken" || true
await "the end" is ActiveState failed
is ExecMainStatus 78 || refuse "a wrong setting ends with $(property ExecMainStatus)"
# A start by hand counts from nothing.
is NRestarts 0 || refuse "a wrong setting is tried again and again"
step "a wrong setting ends it with 78, and it is not started again"
cat >/etc/mutasi/mutasid.yaml <<<"$settings"
systemctl reset-failed mutasid
