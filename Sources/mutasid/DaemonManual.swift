import ArgumentParser
import Manuals
import Transfers

/// The manual page mutasid(8), made of the daemon's own options.
struct DaemonManual {
    private let language: Language
    private let command: CommandTree.Command

    /// The page in the language of this process, which its help is in as well.
    ///
    /// - Throws: `DecodingError` when the parser describes its options in another way.
    init(in language: Language) throws {
        self.language = language
        command = try CommandTree(description: Mutasid._dumpHelp()).command
    }

    /// The page's source.
    var text: String {
        var page = ManualPage(
            "mutasid",
            section: 8,
            language: language,
            purpose: say("layanan yang mengerjakan antrean mutasi", "daemon that works off the jobs of mutasi")
        )
        let sections = CommandSections(of: "mutasid", language: language)
        page.add("IKHTISAR", "SYNOPSIS", sections.synopsis([], command))
        page.add("URAIAN", "DESCRIPTION", description)
        page.add("OPSI", "OPTIONS", sections.list(command.shown) ?? "")
        page.add("SINYAL", "SIGNALS", Mdoc.list(signals))
        page.add("LINGKUNGAN", "ENVIRONMENT", environment)
        page.add("BERKAS", "FILES", Mdoc.list(files, "Pa"))
        page.add("STATUS KELUAR", "EXIT STATUS", Mdoc.list(codes))
        page.add("CONTOH", "EXAMPLES", examples)
        page.seeAlso([
            ("mutasid.yaml", 5), ("mutasictl", 1), ("mutasi-sql", 7), ("systemd.exec", 5), ("journalctl", 1),
        ])
        return page.text
    }

    private var description: String {
        Mdoc.prose(
            say(
                """
                mutasid mengerjakan pekerjaan yang tersimpan di PostgreSQL: evaluasi, rencana pelatihan, pemberitahuan, \
                tenggat, dan jadwal. Tidak ada port yang dibuka. Beberapa mutasid, pada satu host atau lebih, berbagi \
                pekerjaan lewat basis data yang sama.

                Layanan yang tidak memberi kabar selama masa sewa (jobs.lease, 15 detik) dianggap mati menurut jam basis \
                data; pekerjaannya diberikan kepada yang lain, dan hasil yang masih dikirimnya ditolak. Basis data yang \
                tidak terjangkau tidak mengakhiri layanan dan tidak memakan percobaan pekerjaan.

                Di bawah systemd layanan melapor siap setelah basis data, skema, dan pendengaran siap, atau siap dengan \
                STATUS degraded bila basis data belum terjangkau. Penjaga (watchdog) diberi makan hanya oleh kemajuan \
                yang terbukti.
                """,
                """
                mutasid works off the jobs that are kept in PostgreSQL: evaluations, training plans, notices, deadlines \
                and schedules. It opens no port. Several of them, on one host or more, share the work through the same \
                database.

                A daemon that gives no sign for the lease time (jobs.lease, 15 seconds) is dead by the database's clock: \
                its jobs are given to others, and what it still sends is refused. A database that is out of reach neither \
                ends the daemon nor costs a job an attempt.

                Under systemd it is ready once the database, its schema and the listening are settled, or ready with the \
                STATUS degraded while the database cannot be reached. Its watchdog is fed by proven progress alone.
                """
            )
        )
    }

    private var signals: [(String, String)] {
        [
            (
                "SIGTERM, SIGINT",
                say(
                    "Tidak mengambil pekerjaan lagi; yang berjalan boleh selesai selama masa tenggang (--grace), sisanya dikembalikan tanpa memakan percobaan. Yang kedua mengakhiri seketika.",
                    "Takes no more jobs; running ones may finish for the grace time (--grace), the rest is handed back without costing an attempt. A second one ends it at once."
                )
            ),
            (
                "SIGHUP",
                say(
                    "Membaca kembali pengaturan: yang dapat diambil alih berlaku, selebihnya disebut di log. Bila ada yang salah, semuanya tetap.",
                    "Reads the settings again: what can be taken over holds, the log names the rest. With any fault all stays as it was."
                )
            ),
        ]
    }

    private var environment: String {
        Mdoc.text(
            say(
                "Setiap pengaturan mempunyai variabel; lihat mutasid.yaml(5). Pengaturan libpq (PGHOST, PGSERVICE, PGPASSFILE dan lainnya) berlaku bila tidak ada string koneksi.",
                "Every setting has a variable; see mutasid.yaml(5). Without a connection string libpq's own ones hold (PGHOST, PGSERVICE, PGPASSFILE and others)."
            )
        )
    }

    private var files: [(String, String)] {
        [
            (DaemonOptions.standardFile, say("Pengaturan.", "The settings.")),
            (
                "/etc/mutasi/credentials/",
                say(
                    "Kredensial layanan: database-url, smtp-password, webhook-secret, audit-key, pgpass.",
                    "The service's credentials: database-url, smtp-password, webhook-secret, audit-key, pgpass."
                )
            ),
        ]
    }

    private var codes: [(String, String)] {
        [
            ("0", say("Berhenti seperti diminta.", "Stopped as asked.")),
            ("64", say("Opsi keliru; tidak dimulai kembali.", "A wrong option; not started again.")),
            (
                "78",
                say(
                    "Pengaturan keliru, atau skema basis data terlalu lama atau terlalu baru; tidak dimulai kembali.",
                    "A wrong setting, or a schema that is too old or too new; not started again."
                )
            ),
        ]
    }

    private var examples: String {
        [
            Mdoc.text(say("Memeriksa pengaturan:", "Check the settings:")),
            Mdoc.literal("mutasid --check-config"),
            Mdoc.text(
                say("Melayani dua antrean pada basis data setempat:", "Serve two queues on a database of this host:")
            ),
            Mdoc.literal("mutasid --database \"dbname=mutasi\" --queue default:4 --queue mail:2"),
            Mdoc.text(say("Mengikuti log satu pekerjaan:", "Follow the log of one job:")),
            Mdoc.literal("journalctl -u mutasid MUTASI_JOB=42"),
        ].joined(separator: "\n")
    }

    private func say(_ indonesian: String, _ english: String) -> String {
        DaemonWords.say(indonesian, english, in: language)
    }
}
