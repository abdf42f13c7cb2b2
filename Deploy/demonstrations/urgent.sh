# One urgent assignment after an earthquake: volunteers first, hours instead of days, papers that follow, ratified in time.
# One of the two returns; the other is converted into a transfer of the usual way, to the closed follow-up. Sourced by run.
disaster=198109282003051971 # Kepala BPBD
first=198404172015041944
second=198911052011112970
third=198305232012022957
chief=198103062014072924 # Kepala Seksi, the superior of the first
post=198303142010052998  # Kepala UPTD on the island

title "Kebutuhan mendesak dengan dasarnya"
need=$(field '[n["need"] for n in d if n["post"] == "J-BENCANA-MUDA"][0]' mutasictl need list)
show mutasictl need show "$need"

title "Sukarelawan lebih dahulu"
show mutasictl assignment volunteer "$first" --skill "SAR=SAR-12/2024" --travel-minutes 90
show mutasictl assignment volunteer "$second" --skill "SAR=SAR-13/2024" --travel-minutes 240
show mutasictl assignment volunteer "$third" --skill "SAR=SAR-14/2024" --travel-minutes 60 --in-turn
show mutasictl assignment roster --skill SAR
safeguards=()
for safeguard in IDENTITAS STATUS_AKTIF BEBAS_HUKDIS BEBAS_PERADILAN LAIK_TUGAS KEWENANGAN_PENANDATANGAN MORATORIUM \
    ASURANSI_DAN_TUNJANGAN; do
    safeguards+=(--ascertained "$safeguard")
done
consents=(--consent "$first,2025-10-01 08:10" --consent "$second,2025-10-01 08:20")
refused mutasictl assignment issue "$need" --number 800.1/7/2025 --people 2 --skill SAR --level PROVINSI \
    --valid-until 2025-12-31 "${safeguards[@]}" --as "$operator"
show mutasictl assignment issue "$need" --number 800.1/7/2025 --people 2 --skill SAR --level PROVINSI \
    --valid-until 2025-12-31 "${safeguards[@]}" "${consents[@]}" --as "$operator"
show mutasictl assignment list

title "Disahkan dalam sepuluh hari kerja, yang lain susulan"
clock 2025-10-06
show mutasictl assignment ratify 1 --as "$secretary"
show mutasictl assignment ratify 2 --as "$secretary"
show mutasictl assignment deliver 1 DIALOG_TERTULIS --as "$operator"
show mutasictl deadline list

title "Yang tidak disahkan gugur dengan sendirinya"
show mutasictl assignment issue "$need" --number 800.1/8/2025 --person "$third" --reason "Menyusul permintaan posko" \
    --skill SAR --level PROVINSI --valid-until 2025-12-31 "${safeguards[@]}" --consent "$third,2025-10-06 08:00" \
    --as "$operator"
clock 2025-10-21
wait_for LAPSED '[a["state"] for a in d if a["nip"] == "'"$third"'"][0]' mutasictl assignment list --all
show mutasictl inbox

title "Yang satu menetap: usulan yang biasa, dengan evaluasi, dialog dan TPK"
mutasictl evaluate "$need" --wait >/dev/null 2>&1
show mutasictl assignment convert 1 --as "$operator"
proposal=$(field '[p["proposal"] for p in d][0]' mutasictl proposal list)
show mutasictl proposal reschedule "$proposal" --tmt 2025-11-17 --as "$operator"
dialogue "$proposal" "$first" "$chief" --agree
show mutasictl ascertainment add "$first" --gate E20 --post J-BENCANA-MUDA --letter 800/UK-7/2025,2025-10-20 --by LAIN \
    --as "$operator"
submit "$proposal" "$disaster" "$disaster"
package=$(field 'd["package"]' mutasictl package create "Pos siaga Pulau Cendana" --proposal "$proposal" --as "$operator")
judge "$package" 821/15/2025
decide "$package" 821/15/2025
announce "$package" 2025-10-23 "$proposal"

title "Yang lain kembali pada akhir masanya"
clock 2025-11-03
show mutasictl assignment returned 2 --as "$operator"
show mutasictl assignment list --all
take_up 2025-11-10 2025-11-17 "$disaster" "$proposal"
follow_up "$post" "$proposal" "$first"
show mutasictl assignment verify-log
proved "urgent: sent in hours, ratified in time, one lapsed by itself, one returned, one converted to the closed follow-up"
