import TransferStore

extension Phrase {
    static let importPurpose = Phrase(
        "Mengimpor berkas CSV dari satu folder.",
        "Imports the CSV files of a folder."
    )

    static let importManual = Phrase(
        """
        Baris yang baik dipakai, baris yang salah dilaporkan dengan berkas, baris, kolom, kode dan petunjuk; berkas yang \
        rusak tidak mengubah apa pun. Mengulang impor yang sama tidak mengubah data. Bila ada yang ditolak, kode \
        keluarnya 3.
        """,
        """
        Good rows are applied; bad ones are reported with file, line, column, code and a hint; a broken file changes \
        nothing. Importing the same again changes no data. If anything was refused the exit code is 3.
        """
    )

    static func rows(_ count: Int) -> Phrase { Phrase("\(count) baris", "\(count) rows") }

    static func importDone(_ report: ImportReport) -> Phrase {
        report.isDryRun
            ? Phrase(
                "Pemeriksaan selesai: \(report.applied) baris akan mengubah data, \(report.unchanged) sudah sama.",
                "Checked: \(report.applied) rows would change data, \(report.unchanged) are there already."
            )
            : Phrase(
                "Impor selesai: \(report.applied) baris dipakai, \(report.unchanged) sudah sama.",
                "Imported: \(report.applied) rows applied, \(report.unchanged) were there already."
            )
    }

    static func importPartly(_ report: ImportReport) -> Phrase {
        let refused = report.files.count { $0.refusal != nil }
        return Phrase(
            "Sebagian ditolak (baris: \(report.rejected), berkas seluruhnya: \(refused)); perbaiki lalu impor lagi.",
            "Refused in part (rows: \(report.rejected), whole files: \(refused)); mend them and import again."
        )
    }

    static func moreFindings(_ code: String, in file: String, _ count: Int, shown: Int) -> Phrase {
        Phrase(
            "\(code) di \(file): \(count) temuan, ditampilkan \(shown); semuanya dengan --issues atau --output json.",
            "\(code) in \(file): \(count) findings, \(shown) shown; all of them with --issues or --output json."
        )
    }

    static func severity(_ severity: ImportIssue.Severity) -> Phrase {
        switch severity {
        case .error: Phrase("ditolak", "refused")
        case .warning: Phrase("peringatan", "warning")
        case .info: Phrase("info", "info")
        }
    }

    static let file = Phrase("BERKAS", "FILE")
    static let rowsRead = Phrase("DIBACA", "READ")
    static let rowsApplied = Phrase("DIPAKAI", "APPLIED")
    static let rowsUnchanged = Phrase("SAMA", "UNCHANGED")
    static let rowsRejected = Phrase("DITOLAK", "REFUSED")
    static let warnings = Phrase("PERINGATAN", "WARNINGS")
    static let refusal = Phrase("BERKAS DITOLAK KARENA", "FILE REFUSED BECAUSE")
    static let line = Phrase("BARIS", "LINE")
    static let column = Phrase("KOLOM", "COLUMN")
    static let severity = Phrase("ARTI", "MEANING")
    static let code = Phrase("KODE", "CODE")
    static let hint = Phrase("PETUNJUK", "HINT")
}
