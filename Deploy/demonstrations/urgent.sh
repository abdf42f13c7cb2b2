# One urgent assignment after an earthquake: volunteers first, hours instead of days, ratified, and converted into a transfer
# of the usual way, to the closed follow-up. Sourced by run.
disaster=198109282003051971 # Kepala BPBD

title "Kebutuhan mendesak dengan dasarnya"
need=$(field '[n["need"] for n in d if n["post"] == "J-BENCANA-MUDA"][0]' mutasictl need list)
show mutasictl need show "$need"
mutasictl evaluate "$need" --wait >/dev/null 2>&1
show mutasictl ranking "$need" --top 5
