# Who acts in the demonstrations: made-up employees of the province under seeds/.
governor=GUBERNUR            # the Governor, who is no civil servant: PPK
secretary=197302272007081999 # Sekretaris Daerah: chairs the TPK, and signs where the Governor has delegated it
personnel=197301112003072902 # Kepala BKD: PyB
planning=197311222003112908  # Kepala Bappeda: TPK
inspector=198312102003112989 # Inspektur: TPK
social=198108112003072974    # Kepala Dinas Sosial: TPK
operator=198407032011071954  # Sekretaris BKD
verifier=198405142005032957  # Sekretaris Bappeda
health=197410052003011911    # Kepala Dinas Kesehatan
reviewer=197408162003112914  # Kepala Dinas Pendidikan: checks objections

# Who decides: the province's register of offices, since before the demonstrations begin.
appoint() { mutasictl office appoint "$@" --letter 800/1/2025,2025-01-02 --as "$operator" >/dev/null 2>&1; }
appoint TPK_KETUA "$secretary"
appoint TPK_ANGGOTA "$planning" "$inspector" "$social"
appoint PYB "$personnel"
appoint PPK --name "Dr. Ratna Wibisono, M.Si." --code "$governor"
appoint DELEGASI_PPK "$secretary" --act TANDA_TANGAN
appoint VERIFIKATOR "$verifier" "$reviewer"
appoint KEPALA_BKD "$personnel"
