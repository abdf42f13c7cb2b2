# The head of a school has retired, and one move opens the next: five posts are planned as a whole and taken through to the
# closed follow-ups as one package, which succeeds or fails as one. Sourced by run.
education=197408162003112914 # Kepala Dinas Pendidikan
first=198701042012031913     # Kepala UPTD, U-SMA-41, who would like to go where the retired one was
second=199508022015022997    # Kepala UPTD, U-SMA-11
third=197902252008082947     # Kepala UPTD, U-SMA-8
fourth=198512212015071951    # Kepala UPTD, U-SMA-17

title "Jabatan yang ditinggalkan karena pensiun, dan empat yang terbuka karenanya"
needs=()
for unit in U-SMA-35 U-SMA-41 U-SMA-11 U-SMA-8 U-SMA-17; do
    source=CHAIN
    [ "$unit" != U-SMA-35 ] || source=VACANCY
    needs+=("$(need J-KAUPTD-DISDIK "$unit" 2025-11-17 "$source" --profile MANAGERIAL \
        --institution "Kepala U-SMA-35 pensiun per 1 September 2025")")
done

title "Rencana terbaik, dan rencana dengan giliran yang disepakati para kepala"
show mutasictl package plan --needs "${needs[@]}" --wait
best=$(field 'd[0]["plan"]' mutasictl package plans)
refused mutasictl package what-if "$best" --fix "$first=${needs[0]}" --fix "$first=${needs[1]}" --wait
show mutasictl package what-if "$best" --fix "$first=${needs[0]}" --fix "$second=${needs[1]}" \
    --fix "$third=${needs[2]}" --fix "$fourth=${needs[3]}" --html "$folder/rencana.html"
agreed=$(field 'd[0]["plan"]' mutasictl package plans)
show mutasictl package compare "$best" "$agreed"
[ "$(field '[m["chain"] for m in d["moves"]]' mutasictl package show-plan "$agreed")" = "[1, 1, 1, 1, 1]" ] ||
    fail "the plan is not one chain of five"

title "Rencana menjadi paket konsep: lima usulan, semua atau tidak sama sekali"
package=$(field 'd["package"]' mutasictl package adopt "$agreed" --title "Rantai lima jabatan" --as "$operator")
refused mutasictl package adopt "$agreed" --title "Sekali lagi" --as "$operator"
mapfile -t proposals < <(field '"\n".join(str(m["proposal"]) for m in sorted(d["members"], key=lambda m: m["proposal"]))' \
    mutasictl package show "$package")
mapfile -t people < <(for proposal in "${proposals[@]}"; do
    field 'd["nip"]' mutasictl proposal show "$proposal"
done)
[ "${#proposals[@]}" = 5 ] || fail "the package does not have five proposals"

title "Dialog dan pemeriksaan"
for place in "${!proposals[@]}"; do
    leader=$education
    # The teacher's superior is the head of the school that the teacher leaves.
    case " $first $second $third $fourth " in *" ${people[$place]} "*) ;; *) leader=$third ;; esac
    dialogue "${proposals[$place]}" "${people[$place]}" "$leader" --agree
    submit "${proposals[$place]}" "$education" "$education"
done

title "Satu paket: yang satu tidak pindah tanpa yang lain"
judge "$package" 821/15/2025
decide "$package" 821/15/2025
refused mutasictl package split "$package" --member "$second" --title "Sendiri" --as "$operator"
for proposal in "${proposals[@]}"; do
    [ "$(state "$proposal")" = SK_SIGNED ] || fail "the chain is not signed whole"
done
announce "$package" 2025-10-03 "${proposals[@]}"
pairs=()
for place in "${!proposals[@]}"; do
    hand_over "${proposals[$place]}" "${people[$place]}" "${people[$(((place + 1) % 5))]}"
    pairs+=("${proposals[$place]}" "${people[$place]}")
done
take_up 2025-11-10 2025-11-17 "$education" "${proposals[@]}"
follow_up "$education" "${pairs[@]}"
proved "chain: five posts, one plan, one package, one decree, all to the closed follow-up"
