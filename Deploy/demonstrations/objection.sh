# One objection upheld: Sari's transfer is announced, she objects in time, and the decree is revoked. Sourced by run.
. "$here/regular.sh"
reviewer=197408162003112914 # Kepala Dinas Pendidikan, who had no part in the decree

title "Pemberitahuan pribadi, lalu pengumuman"
show mutasictl proposal notify "$proposal" --as "$operator"
show mutasictl announcement draft "$package" --as "$operator" --district "Kabupaten Kepulauan"
refused mutasictl announcement publish "$package" --as "$operator"
clock 2025-10-03
show mutasictl announcement publish "$package" --as "$operator"
wait_for SOUND 'd[0]["standing"]' mutasictl announcement verify
show mutasictl announcement verify
proved "diumumkan sehari kerja sesudah pegawai diberi tahu"

title "Keberatan"
clock 2025-10-21
objection=$(field 'd["objection"]' mutasictl objection file "$sari" --proposal "$proposal" --as "$sari" \
    --role PEGAWAI --grounds "Anak sedang menjalani pengobatan di ibu kota provinsi")
show mutasictl objection examine "$objection" --as "$operator"
refused mutasictl objection review "$objection" --as "$planning"
show mutasictl objection review "$objection" --as "$reviewer"
refused mutasictl objection decide "$objection" --outcome UPHELD --reason Beralasan --as "$operator" --role OPERATOR
show mutasictl objection decide "$objection" --outcome UPHELD --reason "Pengobatan anak tidak dapat dipindahkan" \
    --as "$secretary"
show mutasictl objection execute "$objection" --decree 821/12/2025 --revoke --as "$secretary"
[ "$(state "$proposal")" = REVOKED ] || fail "the transfer is not revoked"
[ "$(field 'd["state"]' mutasictl objection show "$objection")" = EXECUTED ] || fail "the objection is not carried out"
proved "SK dicabut, entri dicoret, dan keberatan selesai bersama-sama"

title "Yang dibaca umum"
wait_for SOUND 'd[0]["standing"]' mutasictl announcement verify
show mutasictl announcement show 2025-001
(cd "$MUTASI_ANNOUNCEMENTS_FOLDER" && sha256sum --check --quiet SHA256SUMS) || fail "the checksums do not fit"
show mutasictl objection verify-log
proved "entri lama tetap terbaca, dicoret, dengan nomor SK pencabutannya"
