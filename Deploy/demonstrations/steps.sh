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
    refused mutasictl dialogue close "$proposal" --as "$personnel"
    show mutasictl dialogue close "$proposal" --as "$leader"
}

# From the units' opinions to the check by a second person: submit PROPOSAL HEAD_OF_ORIGIN HEAD_OF_TARGET [REASON]
submit() {
    local proposal=$1 origin=$2 target=$3 reason=${4:-} day
    day=$(field 'd["today"]' mutasictl clock show)
    show mutasictl proposal review "$proposal" --as "$operator"
    show mutasictl proposal opinion "$proposal" --side ASAL --agree --reason "$reason" --as "$origin"
    show mutasictl proposal opinion "$proposal" --side TUJUAN --agree --reason "$reason" --as "$target"
    # What no file tells is ascertained by a letter; D06 answers for discipline and courts by itself.
    refused mutasictl proposal submit "$proposal" --as "$operator" \
        --document "D06,JPT_PRATAMA,$day" --document "D08,PPK,2024-01-02"
    show mutasictl ascertainment add "$(field 'd["nip"]' mutasictl proposal show "$proposal")" --gate E11 --gate E36 \
        --letter "800/K-$proposal/2025,$day" --as "$operator"
    show mutasictl proposal submit "$proposal" --as "$operator" \
        --document "D06,JPT_PRATAMA,$day" --document "D08,PPK,2024-01-02"
    refused mutasictl proposal verify "$proposal" --as "$operator"
    show mutasictl proposal verify "$proposal" --as "$verifier"
}

# From the closed composition to the PyB: judge PACKAGE NUMBER_OF_DECREE
judge() {
    local package=$1 number=$2 day
    day=$(field 'd["today"]' mutasictl clock show)
    show mutasictl package propose "$package" --as "$operator"
    show mutasictl package open-tpk "$package" --as "$operator"
    refused mutasictl package conclude-tpk "$package" --as "$secretary" --outcome RECOMMENDED \
        --minutes "BA-$number,$day" --voter "$secretary" --voter "$planning"
    refused mutasictl package conclude-tpk "$package" --as "$secretary" --outcome RECOMMENDED \
        --minutes "BA-$number,$day" --voter "$secretary" --voter "$planning" --voter "$operator"
    show mutasictl package conclude-tpk "$package" --as "$secretary" --outcome RECOMMENDED \
        --minutes "BA-$number,$day" --voter "$secretary" --voter "$planning" --voter "$inspector"
    show mutasictl package open-pyb "$package" --as "$operator"
    refused mutasictl package endorse "$package" --as "$planning"
    show mutasictl package endorse "$package" --as "$personnel"
}

# Has the decree of a package set and signed with a key of the agency's own: sign_document PACKAGE NUMBER DAY
sign_document() {
    local package=$1 number=$2 day=$3 document
    export MUTASI_SIGNING_KEY=$folder/signer.key MUTASI_SIGNING_CERTIFICATE=$folder/signer.crt
    openssl req -x509 -newkey rsa:3072 -days 30 -subj "/O=Peragaan/CN=ZAINAL RAMANANDA" -passout pass:peragaan \
        -keyout "$MUTASI_SIGNING_KEY" -out "$MUTASI_SIGNING_CERTIFICATE" 2>/dev/null
    chmod 600 "$MUTASI_SIGNING_KEY"
    document=$(field 'd["document"]' mutasictl document render "PACKAGE:$package" SK --number "$number" --date "$day" \
        --signer "$secretary")
    refused mutasictl decision sign "$package" --decree "$number,$day" --as "$secretary"
    show mutasictl document sign "$document" --as "$secretary" <<<peragaan
    show mutasictl document list --package "$package"
    refused mutasictl decision sign "$package" --decree "$number-lain,$day" --as "$secretary"
}

# From the decision to the signed decree: decide PACKAGE NUMBER_OF_DECREE [electronic]. On paper the Governor signs,
# electronically the delegate.
decide() {
    local package=$1 number=$2 day hand=--by-hand signer=$governor
    day=$(field 'd["today"]' mutasictl clock show)
    refused mutasictl decision record "$package" --approve --as "$secretary"
    show mutasictl decision record "$package" --approve --as "$governor"
    show mutasictl decision draft "$package" --as "$operator"
    if [ "${3:-}" = electronic ]; then
        sign_document "$package" "$number" "$day"
        hand= signer=$secretary
        refused mutasictl decision sign "$package" --decree "$number,$day" --as "$governor"
    fi
    show mutasictl decision sign "$package" --decree "$number,$day" $hand --as "$signer"
}

# From the draft to the signed decree: transfer NEED EMPLOYEE SUPERIOR HEAD_OF_ORIGIN HEAD_OF_TARGET DECREE ANSWER...
# It sets proposal and package.
transfer() {
    local need=$1 employee=$2 superior=$3 origin=$4 target=$5 number=$6
    shift 6
    title "Usulan dan dialog"
    proposal=$(field 'd["proposal"]' mutasictl proposal draft "$need" "$employee" --as "$operator")
    dialogue "$proposal" "$employee" "$superior" "$@"
    submit "$proposal" "$origin" "$target"
    title "TPK, PyB, keputusan dan SK"
    package=$(field 'd["package"]' mutasictl package create "Mutasi $number" --proposal "$proposal" --as "$operator")
    judge "$package" "$number"
    decide "$package" "$number"
}

# Everybody is told in person, and a working day later the decree is public: announce PACKAGE DAY PROPOSAL...
announce() {
    local package=$1 day=$2
    shift 2
    title "Pemberitahuan pribadi, lalu pengumuman"
    for proposal in "$@"; do
        wait_for True 'd["decision"]["notified_on"] is not None' mutasictl proposal show "$proposal"
    done
    show mutasictl announcement draft "$package" --as "$operator" --district "Provinsi Binawidya"
    refused mutasictl announcement publish "$package" --as "$operator"
    clock "$day"
    show mutasictl announcement publish "$package" --as "$operator"
    published
}

# Waits until the daemon has written what is public now, and holds the folder against it.
published() {
    wait_for True 'all(f["standing"] == "SOUND" for f in d)' mutasictl announcement verify
    show mutasictl announcement verify
}

# What is handed over with the post that is left, confirmed by both sides: hand_over PROPOSAL EMPLOYEE RECEIVER
hand_over() {
    local proposal=$1 employee=$2 receiver=$3
    title "Serah terima jabatan"
    show mutasictl handover add "$proposal" DOKUMEN "Arsip dan surat dinas" --detail "1 lemari, lengkap" --as "$employee"
    show mutasictl handover add "$proposal" ASET "Laptop dinas" --detail "1 unit, baik" --as "$employee"
    show mutasictl handover add "$proposal" PEKERJAAN "Laporan tahunan" --detail "bab 1 sampai 3 selesai" \
        --due 2025-12-15 --as "$employee"
    show mutasictl handover confirm "$proposal" --side PENYERAH --as "$employee"
    refused mutasictl handover add "$proposal" ASET "Kendaraan dinas" --as "$employee"
    show mutasictl handover confirm "$proposal" --side PENERIMA --as "$receiver"
}

# The oath and the start of duty, which has training planned: take_up OATH_DAY TMT HEAD PROPOSAL...
take_up() {
    local oath=$1 tmt=$2 head=$3 proposal
    shift 3
    title "Pelantikan dan mulai bertugas"
    clock "$tmt"
    for proposal in "$@"; do
        show mutasictl proposal inaugurate "$proposal" --invited-on 2025-10-30 --on "$oath" --as "$governor"
        show mutasictl proposal place "$proposal" --on "$tmt" --as "$head"
        wait_for IN_DEVELOPMENT 'd["state"]' mutasictl proposal show "$proposal"
    done
}

# Attends and passes what the employee was enrolled in, when the clock shows a day after it: train EMPLOYEE
train() {
    local enrolment
    show mutasictl training list "$1"
    for enrolment in $(field '"\n".join(str(e["enrolment"]) for e in d if e["state"] == "ENROLLED")' \
        mutasictl training list "$1"); do
        show mutasictl training attend "$enrolment" --as "$operator"
        show mutasictl training result "$enrolment" --passed --certificate "SERT-$enrolment/2026" --as "$operator"
        show mutasictl training sync "$enrolment" --system SIMPEG --reference "RW-$enrolment" --as "$operator"
    done
}

# One follow-up, when the clock shows its day: both sides answer. look_back PROPOSAL PLACE EMPLOYEE SUPERIOR
look_back() {
    local proposal=$1 place=$2 employee=$3 superior=$4 followup
    followup=$(field "d[$place][\"followup\"]" mutasictl followup list --proposal "$proposal" --all)
    wait_for TERBUKA "d[$place][\"standing\"]" mutasictl followup list --proposal "$proposal" --all
    show mutasictl followup answer "$followup" --as "$employee" --tasks 4 --competence 4 --cooperation 5 --support 3 \
        --settling 4 --concern JARAK
    refused mutasictl followup conclude "$followup" --as "$operator"
    show mutasictl followup answer "$followup" --as "$superior" --tasks 4 --competence 4 --cooperation 4 --support 4 \
        --settling 5 --goals-met yes --still-there yes --given PELATIHAN
    show mutasictl followup conclude "$followup" --as "$operator"
}

# Training, follow-ups after 3, 6 and 12 months, and the end: follow_up SUPERIOR {PROPOSAL EMPLOYEE}...
follow_up() {
    local superior=$1 days=(2026-02-17 2026-05-18 2026-11-17) place pair
    shift
    title "Pengembangan dan pemantauan"
    for place in 0 1 2; do
        clock "${days[$place]}"
        for ((pair = 1; pair < $#; pair += 2)); do
            [ "$place" != 1 ] || train "${@:pair+1:1}"
            look_back "${@:pair:1}" "$place" "${@:pair+1:1}" "$superior"
        done
    done
    for ((pair = 1; pair < $#; pair += 2)); do
        show mutasictl proposal close "${@:pair:1}" --as "$operator"
        show mutasictl proposal show "${@:pair:1}"
        [ "$(state "${@:pair:1}")" = CLOSED ] || fail "proposal ${*:pair:1} is not closed"
    done
    show mutasictl proposal verify-log
}
