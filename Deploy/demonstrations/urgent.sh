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

title "Diumumkan menurut surat tugasnya: dasar dan masa tugas, sesudah yang bersangkutan tahu"
show mutasictl announcement draft --order 800.1/7/2025 --as "$operator" --district "Provinsi Binawidya"
refused mutasictl announcement publish --order 800.1/7/2025 --as "$operator"
refused mutasictl assignment deliver 1 PENGUMUMAN --as "$operator"

title "Disahkan dalam sepuluh hari kerja, yang lain susulan"
clock 2025-10-06
show mutasictl announcement publish --order 800.1/7/2025 --as "$operator"
published
show mutasictl assignment ratify 1 --as "$governor"
show mutasictl assignment ratify 2 --as "$governor"
show mutasictl assignment deliver 1 DIALOG_TERTULIS --as "$operator"
show mutasictl deadline list

title "Yang tidak disahkan gugur dengan sendirinya"
show mutasictl assignment issue "$need" --number 800.1/8/2025 --person "$third" --reason "Menyusul permintaan posko" \
    --skill SAR --level PROVINSI --valid-until 2025-12-31 "${safeguards[@]}" --consent "$third,2025-10-06 08:00" \
    --as "$operator"
# The public reads of it hours after the one who is sent.
wait_for True 'any("800.1/8/2025" in str(notice) for notice in d)' mutasictl inbox
clock 2025-10-21
wait_for LAPSED '[a["state"] for a in d if a["nip"] == "'"$third"'"][0]' mutasictl assignment list --all
show mutasictl inbox
show mutasictl announcement draft --order 800.1/8/2025 --as "$operator" --district "Provinsi Binawidya"
show mutasictl announcement publish --order 800.1/8/2025 --as "$operator"
[ "$(field '[r["standing"].split(":")[0] for r in d["records"]]' mutasictl announcement show 2025-002)" = \
    "['STRUCK_OUT', 'ENDED']" ] || fail "the public does not read that the assignment lapsed"

title "Dokumen susulan yang lewat tenggat ditagih, dan menahan mutasi"
overdue() { field "sum(x['of'] == 'assignment:$1' for x in d)" mutasictl deadline list --overdue; }
wait_for True 'all(x["told_at"] for x in d if x["of"] == "assignment:1")' mutasictl deadline list --overdue
show mutasictl deadline list --overdue
[ "$(overdue 1)" -gt 0 ] || fail "no document of assignment 1 is overdue"
mutasictl evaluate "$need" --wait >/dev/null 2>&1
refused mutasictl assignment convert 1 --as "$operator"
for item in HUKDIS_TERTULIS D01 D02 D07 D08 SURAT_LEPAS RENCANA_PELATIHAN; do
    mutasictl assignment deliver 1 "$item" --as "$operator" >/dev/null
done
refused mutasictl assignment waive 1 D10 --reason "Inspektorat masih di lokasi bencana" --as "$operator" --role OPERATOR
show mutasictl assignment waive 1 D10 --reason "Inspektorat masih di lokasi bencana" --as "$governor"
[ "$(overdue 1)" = 0 ] || fail "documents of assignment 1 are still overdue"

title "Yang satu menetap: usulan yang biasa, dengan evaluasi, dialog dan TPK"
show mutasictl assignment convert 1 --as "$operator"
proposal=$(field '[p["proposal"] for p in d][0]' mutasictl proposal list)
show mutasictl proposal reschedule "$proposal" --tmt 2025-11-17 --as "$operator"
dialogue "$proposal" "$first" "$chief" --agree
show mutasictl ascertainment add "$first" --gate E20 --post J-BENCANA-MUDA --letter 800/UK-7/2025,2025-10-20 --by LAIN \
    --as "$operator"
submit "$proposal" "$disaster" "$disaster"

title "Jam, bukan hari: TPK punya 24 jam, dan yang lewat ditagih pada jamnya"
[ "$(field '[x["length"] for x in d if x["name"] == "TPK_REVIEW"][0]' mutasictl deadline list)" = "24 jam" ] ||
    fail "the TPK has no hours"
show mutasictl deadline list
mutasictl clock set "2025-10-22 10:00" --reason peragaan >/dev/null 2>&1
wait_for True 'any(x["name"] == "TPK_REVIEW" and x["told_at"] for x in d)' mutasictl deadline list --overdue
show mutasictl deadline list --overdue
package=$(field 'd["package"]' mutasictl package create "Pos siaga Pulau Cendana" --proposal "$proposal" --as "$operator")
judge "$package" 821/15/2025
decide "$package" 821/15/2025
announce "$package" 2025-10-23 "$proposal"

title "Yang lain kembali pada akhir masanya"
clock 2025-11-03
show mutasictl assignment returned 2 --as "$operator"
# Who comes back is not held up by papers, and these stay due.
[ "$(overdue 2)" -gt 0 ] || fail "no document of assignment 2 is overdue"
for item in HUKDIS_TERTULIS DIALOG_TERTULIS D01 D02 D07 D08 D10 SURAT_LEPAS RENCANA_PELATIHAN; do
    mutasictl assignment deliver 2 "$item" --as "$operator" >/dev/null
done
[ "$(overdue 2)" = 0 ] || fail "documents of assignment 2 are still overdue"
show mutasictl assignment list --all
show mutasictl announcement show 2025-001
[ "$(field '[r["correction"].split()[0] for r in d["records"] if r["correction"]]' mutasictl announcement show 2025-001)" = \
    "['PENGESAHAN', 'PENGESAHAN', 'DIAKHIRI', 'SELESAI']" ] || fail "the public does not read what became of them"
published
take_up 2025-11-10 2025-11-17 "$disaster" "$proposal"
follow_up "$post" "$proposal" "$first"
show mutasictl assignment verify-log
proved "urgent: sent in hours, announced with basis and term, ratified in time, papers demanded and brought, one lapsed by itself, one returned, one converted to the closed follow-up"
