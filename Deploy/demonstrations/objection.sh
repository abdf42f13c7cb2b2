# One objection upheld: Sari's transfer is announced, she objects in time, the decree is revoked and its entry struck out;
# the need then goes to the second of the ranking, to the closed follow-up. Sourced by run.
sari=198703142011012907
chief=199003102019112961 # Kepala Seksi, her superior
budi=198508212010011904
chief_of_budi=198002232014021962 # Kepala Seksi
island=198804162019082996        # Kepala UPTD in the islands, the next superior

title "Kebutuhan, usulan dan SK"
need=$(need J-KASI-PROMKES U-BKWK-PP 2025-11-17 VACANCY --profile REGULAR --institution "Formasi 1, terisi 0")
transfer "$need" "$sari" "$chief" "$health" "$health" 821/11/2025 --agree
contested=$proposal
announce "$package" 2025-10-03 "$contested"

title "Keberatan"
clock 2025-10-21
objection=$(field 'd["objection"]' mutasictl objection file "$sari" --proposal "$contested" --as "$sari" \
    --role PEGAWAI --grounds "Anak sedang menjalani pengobatan di ibu kota provinsi")
refused mutasictl objection examine "$objection" --as "$operator"
show mutasictl objection examine "$objection" --as "$reviewer"
refused mutasictl objection review "$objection" --as "$planning"
show mutasictl objection review "$objection" --as "$reviewer"
refused mutasictl objection decide "$objection" --outcome UPHELD --reason Beralasan --as "$operator" --role OPERATOR
show mutasictl objection decide "$objection" --outcome UPHELD --reason "Pengobatan anak tidak dapat dipindahkan" \
    --as "$governor"
show mutasictl objection execute "$objection" --decree 821/12/2025 --revoke --as "$governor"
[ "$(state "$contested")" = REVOKED ] || fail "the transfer is not revoked"
[ "$(field 'd["state"]' mutasictl objection show "$objection")" = EXECUTED ] || fail "the objection is not carried out"

title "Yang dibaca umum"
wait_for SOUND 'd[0]["standing"]' mutasictl announcement verify
show mutasictl announcement show 2025-001
(cd "$MUTASI_ANNOUNCEMENTS_FOLDER" && sha256sum --check --quiet SHA256SUMS) || fail "the checksums do not fit"
show mutasictl objection verify-log

title "Kebutuhan yang sama, pegawai berikutnya"
mutasictl evaluate "$need" --wait >/dev/null 2>&1
show mutasictl ranking "$need" --top 3
transfer "$need" "$budi" "$chief_of_budi" "$health" "$health" 821/13/2025 --agree
announce "$package" 2025-10-23 "$proposal"
take_up 2025-11-10 2025-11-17 "$health" "$proposal"
follow_up "$island" "$proposal" "$budi"
show mutasictl outcome measure "$proposal"
proved "objection: upheld, decree revoked, entry struck out; the need filled by the next, to the closed follow-up"
