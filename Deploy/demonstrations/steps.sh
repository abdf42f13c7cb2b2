# What the demonstrations do again and again. Sourced by run.

title() { printf '\n\033[1m%s\033[0m\n' "$*"; }
proved() { printf '✓ %s\n' "$*"; }
fail() {
    printf '✗ %s\n' "$*" >&2
    exit 1
}

# Prints a command and runs it.
show() {
    printf '$'
    printf ' %q' "$@"
    printf '\n'
    "$@" 2>&1 | grep -v 'Jam digeser' || return "${PIPESTATUS[0]}"
}

# Runs a command that has to be refused, and shows what it says.
refused() {
    printf '$'
    printf ' %q' "$@"
    printf '   (ditolak)\n'
    ! "$@" >"$folder/refusal" 2>&1 || fail "not refused: $*"
    grep -v 'Jam digeser' "$folder/refusal"
}

# A field of what a command prints as JSON, by a Python expression on d.
field() {
    local expression=$1
    shift
    "$@" --output json 2>"$folder/talk" >"$folder/answer" || { cat "$folder/talk" >&2 && return 1; }
    python3 -c "import json, sys; d = json.load(sys.stdin); print($expression)" <"$folder/answer"
}

# Sets the civil clock to nine in the morning of a day.
clock() {
    title "Jam: $1"
    mutasictl clock set "$1 09:00" --reason peragaan >/dev/null 2>&1
}

# Waits until a field has a value, for what the daemon does by itself.
wait_for() {
    local value=$1 expression=$2
    shift 2
    for _ in $(seq 300); do
        [ "$(field "$expression" "$@")" != "$value" ] || return 0
        sleep 0.1
    done
    "$@" >&2
    fail "waited in vain for $value: $*"
}

state() { field 'd["state"]' mutasictl proposal show "$1"; }

# Drafts a need, has a second person check it, opens it, has it evaluated, and prints its number. need POST UNIT TMT SOURCE [OPTION...]
need() {
    local post=$1 unit=$2 tmt=$3 source=$4
    shift 4
    local number
    number=$(field 'd["need"]' mutasictl need add --post "$post" --unit "$unit" --people 1 --tmt "$tmt" \
        --source "$source" --as "$operator" "$@")
    mutasictl need submit "$number" --as "$operator" >/dev/null
    mutasictl need verify "$number" --as "$verifier" >/dev/null
    mutasictl need open "$number" --as "$operator" >/dev/null
    mutasictl evaluate "$number" --wait >/dev/null 2>&1
    echo "$number"
}

# The dialogue, to its end: dialogue PROPOSAL EMPLOYEE SUPERIOR ANSWER...
dialogue() {
    local proposal=$1 employee=$2 leader=$3 day
    shift 3
    day=$(field 'd["today"]' mutasictl clock show)
    show mutasictl proposal open-dialogue "$proposal" --informed-on "$day" --leader "$leader" --as "$operator"
    show mutasictl dialogue record "$proposal" --as "$leader" --date "$day" --mode TATAP_MUKA --place "Ruang rapat" \
        --summary "Membicarakan rencana mutasi" --needs "Jabatan perlu diisi" --wishes "Pelatihan sebelum mulai" \
        --concern JARAK --support PELATIHAN --outcome "Disepakati bersama"
    show mutasictl dialogue answer "$proposal" --as "$employee" "$@"
    show mutasictl dialogue confirm "$proposal" --version 1 --as "$leader"
    show mutasictl dialogue confirm "$proposal" --version 1 --as "$employee"
    show mutasictl dialogue close "$proposal" --as "$operator"
}

# From the units' opinions to the check by a second person: submit PROPOSAL HEAD_OF_ORIGIN HEAD_OF_TARGET [REASON]
submit() {
    local proposal=$1 origin=$2 target=$3 reason=${4:-} day
    day=$(field 'd["today"]' mutasictl clock show)
    show mutasictl proposal review "$proposal" --as "$operator"
    show mutasictl proposal opinion "$proposal" --side ASAL --agree --reason "$reason" --as "$origin"
    show mutasictl proposal opinion "$proposal" --side TUJUAN --agree --reason "$reason" --as "$target"
    show mutasictl proposal submit "$proposal" --as "$operator" \
        --document "D06,JPT_PRATAMA,$day" --document "D08,PPK,2024-01-02"
    refused mutasictl proposal verify "$proposal" --as "$operator"
    show mutasictl proposal verify "$proposal" --as "$verifier"
}

# From the TPK to the signed decree: decide PACKAGE NUMBER_OF_DECREE
decide() {
    local package=$1 number=$2 day
    day=$(field 'd["today"]' mutasictl clock show)
    show mutasictl package propose "$package" --as "$operator"
    show mutasictl package open-tpk "$package" --as "$operator"
    refused mutasictl package conclude-tpk "$package" --as "$secretary" --outcome RECOMMENDED \
        --minutes "BA-$number,$day" --voter "$secretary" --absent "$planning" --absent "$inspector" --absent "$social"
    show mutasictl package conclude-tpk "$package" --as "$secretary" --outcome RECOMMENDED \
        --minutes "BA-$number,$day" --voter "$secretary" --voter "$planning" --voter "$inspector" --absent "$social"
    show mutasictl package open-pyb "$package" --as "$operator"
    show mutasictl package endorse "$package" --as "$personnel"
    show mutasictl decision record "$package" --approve --as "$secretary"
    show mutasictl decision draft "$package" --as "$operator"
    show mutasictl decision sign "$package" --decree "$number,$day" --by-hand --as "$secretary"
}
