# The newcomer's tour, without waiting for anybody. Sourced by run.
show mutasictl tour --yes
[ "$(state 1)" = CLOSED ] || fail "the tour ended elsewhere"
show mutasictl proposal verify-log
proved "tour: every step of one transfer, to the closed follow-up"
