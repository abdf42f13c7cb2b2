# Who acts in the demonstrations: made-up employees of the province under seeds/.
secretary=197302272007081999 # Sekretaris Daerah, by delegation of the Governor: PPK
personnel=197301112003072902 # Kepala BKD: PyB
planning=197311222003112908  # Kepala Bappeda: TPK
inspector=198312102003112989 # Inspektur: TPK
social=198108112003072974    # Kepala Dinas Sosial: TPK
operator=198407032011071954  # Sekretaris BKD
verifier=198405142005032957  # Sekretaris Bappeda
health=197410052003011911    # Kepala Dinas Kesehatan
