extension Phrase {
    static let tourPurpose = Phrase("Tur: satu mutasi langkah demi langkah.", "A tour: one transfer, step by step.")
    static let tourManual = Phrase(
        """
        Tur berjalan dari kebutuhan sampai pemantauan terakhir dengan perintah yang sebenarnya, pada provinsi peragaan dan \
        dengan jam yang dimajukan tur itu. Sediakan basis data kosong (--database) dan jalankan mutasid di terminal lain; \
        provinsinya diisi oleh tur. Tur dapat dihentikan dengan q dan dilanjutkan kapan saja.
        """,
        """
        The tour goes from the need to the last follow-up with the very commands, on the demonstration province and with a \
        clock that the tour moves. Give it an empty database (--database) and run mutasid in another terminal; the tour \
        fills the province. It can be stopped with q and taken up again at any time.
        """
    )
    static let tourNeedsTerminal = Phrase(
        "tur menunggu Enter di antara langkah; pakai --yes bila tidak ada terminal",
        "the tour waits for Enter between steps; use --yes where there is no terminal"
    )
    static let tourPrepares = Phrase("Menyiapkan provinsi peragaan.", "Preparing the demonstration province.")
    static let tourElsewhere = Phrase(
        "Basis data ini bukan peragaan: tur hanya berjalan pada basis data kosong atau yang diisi oleh tur.",
        "This database is no demonstration: the tour takes an empty one, or one that a tour has filled."
    )
    static func tourOfOther(demonstration name: String) -> Phrase {
        Phrase(
            "Basis data ini milik peragaan \(name); tur berjalan pada basis data kosong (createdb tur) atau yang diisi oleh tur.",
            "This database belongs to the demonstration \(name); the tour takes an empty one (createdb tur), or one that a tour "
                + "has filled."
        )
    }
    static let tourNeedsDaemon = Phrase(
        "Belum ada mutasid yang bekerja pada basis data ini; jalankan di terminal lain, sebab tur menunggu pekerjaannya.",
        "No mutasid is at work on this database; start one in another terminal, since the tour waits for its work."
    )
    static let tourEnter = Phrase("[Enter: jalankan, q: berhenti] ", "[Enter: run it, q: stop] ")
    static let tourPaused = Phrase(
        "Tur berhenti di sini; jalankan lagi untuk melanjutkan.",
        "The tour stops here; run it again to go on."
    )
    static let tourEnd = Phrase(
        "Tur selesai. Seluruh perjalanannya: mutasictl proposal list --all, lalu proposal show.",
        "The tour is over. All that happened: mutasictl proposal list --all, then proposal show."
    )

    static func tourStep(_ number: Int, of count: Int) -> Phrase {
        Phrase("Langkah \(number) dari \(count)", "Step \(number) of \(count)")
    }

    static func tourStuck(_ arguments: [String]) -> Phrase {
        let command = arguments.prefix(2).joined(separator: " ")
        return Phrase(
            "Perintah \(command) tidak mengubah apa pun; tur berhenti.",
            "The command \(command) changed nothing; the tour stops."
        )
    }
}
