# One withdrawal: of two heads of schools who swap in a package with a third employee, one takes the proposal back after the
# PyB has spoken. The package goes back to draft; what was judged of the other half of the swap falls, and that proposal is
# cancelled; the third goes on to the closed follow-up. Sourced by run.
first=197902252008082947     # Kepala UPTD, U-SMA-8
second=198701042012031913    # Kepala UPTD, U-SMA-41
education=197408162003112914 # Kepala Dinas Pendidikan
budi=198508212010011904
chief_of_budi=198002232014021962 # Kepala Seksi
island=198804162019082996        # Kepala UPTD in the islands

title "Tiga usulan: tukar tempat, dan satu jabatan kosong"
need_of_first=$(need J-KAUPTD-DISDIK U-SMA-41 2025-11-17 SWAP --profile MANAGERIAL --institution "Tukar tempat")
need_of_second=$(need J-KAUPTD-DISDIK U-SMA-8 2025-11-17 SWAP --profile MANAGERIAL --institution "Tukar tempat")
vacancy=$(need J-KASI-PROMKES U-BKWK-PP 2025-11-17 VACANCY --profile REGULAR --institution "Formasi 1, terisi 0")
one=$(field 'd["proposal"]' mutasictl proposal draft "$need_of_first" "$first" --as "$operator")
other=$(field 'd["proposal"]' mutasictl proposal draft "$need_of_second" "$second" --as "$operator")
third=$(field 'd["proposal"]' mutasictl proposal draft "$vacancy" "$budi" --as "$operator")
dialogue "$one" "$first" "$education" --agree
dialogue "$other" "$second" "$education" --agree
dialogue "$third" "$budi" "$chief_of_budi" --agree
submit "$one" "$education" "$education"
submit "$other" "$education" "$education"
submit "$third" "$health" "$health"
package=$(field 'd["package"]' mutasictl package create "Mutasi November 2025" --proposal "$one" --proposal "$other" \
    --proposal "$third" --as "$operator")
judge "$package" 821/14/2025

title "Seorang menarik usulannya"
refused mutasictl proposal withdraw "$one" --reason "Anak masuk sekolah" --as "$personnel" --role OPERATOR
show mutasictl proposal withdraw "$one" --reason "Anak masuk sekolah" --as "$operator"
show mutasictl package show "$package"
[ "$(state "$one") $(state "$other") $(state "$third")" = "WITHDRAWN VERIFIED PYB_ENDORSED" ] ||
    fail "the broken chain did not fall back, or took others along"
refused mutasictl package propose "$package" --as "$operator"
show mutasictl proposal cancel "$other" --reason "Tukar tempat batal" --as "$operator"
show mutasictl proposal show "$other"

title "Yang tidak bergantung padanya tetap berjalan"
show mutasictl package propose "$package" --as "$operator"
decide "$package" 821/14/2025
announce "$package" 2025-10-03 "$third"
take_up 2025-11-10 2025-11-17 "$health" "$third"
follow_up "$island" "$third" "$budi"
proved "withdrawal: the swap fell as a whole, the rest of the package went on to the closed follow-up"
