# One regular transfer, Sari's: from the need to the closed follow-up. Sourced by run.
sari=198703142011012907
chief=199003102019112961 # Kepala Seksi, her superior
title "Kebutuhan dan peringkat"
need=$(need J-KASI-PROMKES U-BKWK-PP 2025-11-17 VACANCY --profile REGULAR --institution "Formasi 1, terisi 0")
show mutasictl ranking "$need" --top 3
show mutasictl ranking "$need" --why "$sari"

title "Usulan dan dialog"
proposal=$(field 'd["proposal"]' mutasictl proposal draft "$need" "$sari" --as "$operator")
refused mutasictl proposal draft "$need" "$sari" --as "$operator"
dialogue "$proposal" "$sari" "$chief" --agree
submit "$proposal" "$health" "$health"

title "TPK, PyB, keputusan dan SK"
package=$(field 'd["package"]' mutasictl package create "Mutasi November 2025" --proposal "$proposal" --as "$operator")
decide "$package" 821/11/2025
