# Two heads of schools swap their posts: one package, decided and signed whole. Sourced by run.
first=197902252008082947  # Kepala UPTD, U-SMA-8
second=198701042012031913 # Kepala UPTD, U-SMA-41
education=197408162003112914 # Kepala Dinas Pendidikan

title "Kedua kebutuhan: jabatan yang masih dipegang, dengan sumber tukar tempat"
need_of_first=$(need J-KAUPTD-DISDIK U-SMA-41 2025-11-17 SWAP --profile MANAGERIAL --institution "Tukar tempat")
need_of_second=$(need J-KAUPTD-DISDIK U-SMA-8 2025-11-17 SWAP --profile MANAGERIAL --institution "Tukar tempat")
one=$(field 'd["proposal"]' mutasictl proposal draft "$need_of_first" "$first" --as "$operator")
other=$(field 'd["proposal"]' mutasictl proposal draft "$need_of_second" "$second" --as "$operator")

title "Dialog dan pemeriksaan"
dialogue "$one" "$first" "$education" --agree
dialogue "$other" "$second" "$education" --conditions "Pindah setelah ujian semester"
submit "$one" "$education" "$education"
submit "$other" "$education" "$education"

title "Satu paket: yang satu tidak pindah tanpa yang lain"
package=$(field 'd["package"]' mutasictl package create "Tukar tempat" --proposal "$one" --as "$operator")
refused mutasictl package propose "$package" --as "$operator"
show mutasictl package add "$package" "$other" --as "$operator"
judge "$package" 821/12/2025
decide "$package" 821/12/2025 electronic
refused mutasictl package split "$package" --member "$first" --title "Sendiri" --as "$operator"
[ "$(state "$one") $(state "$other")" = "SK_SIGNED SK_SIGNED" ] || fail "the swap is not signed whole"
announce "$package" 2025-10-03 "$one" "$other"
hand_over "$one" "$first" "$second"
hand_over "$other" "$second" "$first"
take_up 2025-11-10 2025-11-17 "$education" "$one" "$other"
follow_up "$education" "$one" "$first" "$other" "$second"
proved "swap: two incumbents, one package, one decree, both to the closed follow-up"
