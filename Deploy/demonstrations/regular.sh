# One regular transfer, Sari's: from the need to the closed follow-up. Sourced by run.
sari=198703142011012907
chief=199003102019112961 # Kepala Seksi, her superior
island=198804162019082996 # Kepala UPTD in the islands, her next superior

title "Kebutuhan dan peringkat"
need=$(need J-KASI-PROMKES U-BKWK-PP 2025-11-17 VACANCY --profile REGULAR --institution "Formasi 1, terisi 0")
show mutasictl ranking "$need" --top 3
show mutasictl ranking "$need" --why "$sari"
transfer "$need" "$sari" "$chief" "$health" "$health" 821/11/2025 --agree
refused mutasictl proposal draft "$need" "$sari" --as "$operator"
show mutasictl announcement address https://bkd.binawidya.example/mutasi --reason "Laman resmi BKD"
announce "$package" 2025-10-03 "$proposal"
hand_over "$proposal" "$sari" "$chief"
take_up 2025-11-10 2025-11-17 "$health" "$proposal"
follow_up "$island" "$proposal" "$sari"
show mutasictl outcome measure "$proposal"
proved "regular: Sari, from the need to the closed follow-up"
