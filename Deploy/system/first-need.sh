# The way from an empty schema to the first evaluated need, for steps that have a service running; sourced by them.

# A number by its name, from what the program prints for other programs.
number() { sed -n "s/.*\"$1\" *: *\([0-9]*\).*/\1/p" | head -n 1; }

first_need() {
    local officer=198508212010011904 verifier=199002022014022903
    # The folder has rows that are wrong on purpose: they are told of, and end with 3.
    control import /usr/share/doc/mutasi/examples/seeds --output json >/var/tmp/import.json || [ $? = 3 ]
    need=$(control need add --post J-KASI-PROMKES --unit U-BKWK-PP --people 1 --profile REGULAR \
        --tmt "$(date -d '+3 months' +%F)" --source VACANCY --institution "Jabatan kosong; peta jabatan K=1, B=0" \
        --as "$officer" --output json | number need)
    control need submit "$need" --as "$officer" >/dev/null
    # Whoever wrote any of it does not verify it.
    control office appoint VERIFIKATOR "$verifier" --letter 800/1/2025,2025-01-02 --as "$officer" >/dev/null
    control need verify "$need" --as "$verifier" >/dev/null
    control need open "$need" --as "$officer" >/dev/null
    control evaluate "$need" --as-of 2025-10-01 --wait >/var/tmp/evaluation
    control ranking "$need" --top 3
}
